## Looking after myself

section-feeling = Looking after myself
feeling-offer = For hard days, bad nights and small good things
feeling-intro =
    How you feel makes sense after what you’ve lived with. It isn’t your fault.
feeling-already = What already helps, even a little?
feeling-caution =
    None of this takes the danger away. It may get you through the next hour.
    If you might end your life or hurt yourself now, ring 999 or go to A&E. Samaritans answer day and night, free: 116 123.
feeling-ask = Your GP, a domestic abuse adviser or a counsellor. If you’re under 19, Childline is for you too.
feeling-together =
    How are you sleeping and eating?
    What gets you through a bad day?
    Some people feel so trapped that they think of ending their life. Have you felt like that?
    If you feel like that now, who could be with you today? We can ring someone together.

feeling-group-now = Right now
feeling-fault = I tell myself: it’s not my fault.
feeling-fault-hint = The person hurting you chooses to. Nothing you say or do makes them.
feeling-breathe = I breathe out slowly, a few times.
feeling-breathe-hint = Make the breath out longer than the breath in.
feeling-five = I find five things I can see.
feeling-five-hint = Then some you can hear, and some you can touch. It can bring you back to here and now.
feeling-five-worse = Take care if you’re in danger right then. Getting safe comes first.
feeling-hold = I hold something, or squeeze and let go.
feeling-hold-hint = A cold cup, a stone, your sleeve. Pressing your feet into the floor can help too.

feeling-group-people = People
feeling-talk = I have someone I can talk to.
feeling-talk-hint = A friend, a worker, a helpline, or people who’ve been through it too. You choose how much to say.
feeling-talk-worse = Take care if what you say might get back to the person hurting you.
feeling-dark = If I think of ending my life, I tell someone that day.
feeling-dark-hint = Thoughts like that can come when there seems to be no way out. Say them out loud to Samaritans, day or night: 116 123. If you might do it, ring 999 or go to A&E.
feeling-gp = I tell my GP how I am.
feeling-gp-hint = Ask to be seen on your own. In England, ask for it not to show in the NHS App.
feeling-gp-worse = Take care if someone comes in with you, or can see your NHS App.

feeling-group-days = Nights and days
feeling-body = I know what trauma can feel like.
feeling-body-hint = Feeling jumpy, numb or worn out. Bad dreams. Or it all comes back as if it’s happening now. It isn’t weakness.
feeling-night = I have something for bad nights.
feeling-night-hint = A light, a radio, a warm drink, or a helpline that’s open all night.
feeling-dates = I know which days are hard, and plan for them.
feeling-dates-hint = A court date, a birthday, a release from prison. Ask someone to be with you, or to ring.
feeling-dates-worse = Take care if the person who hurt you uses that day to get in touch. Plan for it with a worker.
feeling-mixed = I can miss someone and still want it to stop.
feeling-mixed-hint = Love, fear, grief and relief can come all at once. None of them is wrong.
feeling-small = I do one small thing that’s mine.
feeling-small-hint = A walk, a song, a prayer, a bath. Five minutes counts.
feeling-through = I remember what got me through before.
feeling-through-hint = You’ve come this far. Name one thing you did that worked.
