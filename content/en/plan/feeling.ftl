## Feeling all right

section-feeling = Feeling all right
feeling-offer = For hard days, bad nights and small good things
feeling-intro =
    What you feel makes sense after what you have lived with. It is not your fault.
    “They” here means the person, or people, who hurt or frighten you.
feeling-already = What already helps, even a little?
feeling-caution =
    None of this makes the danger go away. It may help you through the next hour.
    If you might end your life or harm yourself now, ring 999. Samaritans listen day and night.
feeling-ask = You could ask your GP, an advocate or a counsellor. If you are under 18, you could ring Childline.
feeling-together =
    How have you been sleeping and eating?
    What helps you through a bad day?
    Some people feel so trapped that they think of ending their life. How is that for you?
    If you feel like that now, who could be with you today? We could ring someone together.

feeling-group-now = Right now
feeling-fault = I tell myself: it is not my fault.
feeling-fault-hint = They choose what they do. Nothing that you say or do makes them hurt you.
feeling-breathe = I breathe out slowly, a few times.
feeling-breathe-hint = You could make the breath out longer than the breath in.
feeling-five = I find five things that I can see.
feeling-five-hint = Then some that you can hear and touch. It can bring you back to here and now.
feeling-five-worse = you are in danger at that moment. Then getting safe comes first.
feeling-hold = I hold something, or squeeze and let go.
feeling-hold-hint = A cold cup, a stone, a sleeve. Your feet on the floor can help too.

feeling-group-people = People
feeling-talk = I have someone I can talk to.
feeling-talk-hint = A friend, a worker, a helpline, or people who have been through it too. You choose how much to say.
feeling-talk-worse = what you say could be passed on.
feeling-dark = If I think of ending my life, I tell someone that day.
feeling-dark-hint = Such thoughts can come when there seems to be no way out. You can say them aloud to Samaritans, day or night. If you might act on them now, ring 999.
feeling-gp = I tell my GP how I am.
feeling-gp-hint = You can ask to be seen alone, and for it to be hidden from the NHS App.
feeling-gp-worse = someone comes in with you, or can see your NHS App.

feeling-group-days = Nights and days
feeling-body = I know what trauma can feel like.
feeling-body-hint = Jumpy, numb, tired, bad dreams, or it all coming back as if it were now. It is not weakness.
feeling-night = I have something for bad nights.
feeling-night-hint = A light, a radio, a warm drink, or a helpline that is open all night.
feeling-dates = I know which days are hard, and plan for them.
feeling-dates-hint = Court, a birthday, a release. Someone could be with you, or ring you.
feeling-dates-worse = they use that day to get in touch. You could plan for it with a worker.
feeling-mixed = I can miss them and still want it to stop.
feeling-mixed-hint = Love, fear, grief and relief can come all at once. None of them is wrong.
feeling-small = I do one small thing that is mine.
feeling-small-hint = A walk, a song, a prayer, a bath. It counts, even for five minutes.
feeling-through = I remember what got me through before.
feeling-through-hint = You have come this far. You could name one thing you did that worked.
