### The words of the plan, a file for each section. catalogue.toml says which of them stand where.
###
### An entry becomes a line in the person's own plan, so it is in the first person ("I keep …").
### A hint speaks to the person and says the thing: "Ask …" is fine, "must" and "should" never. See ../README-for-translators.md.
### A "-worse" line is a whole sentence that begins with "Take care if" or "Take care when"; the screen adds nothing.
### It names what to watch, and never blames.

## When it happens

section-happens = When it happens
happens-offer = Ways out, a code word, and what to do after
happens-intro =
    You may have got through this many times.
    You know best what works for you. These are things that have helped others. Take what fits.
happens-already = What do you already do when it starts?
happens-caution =
    No plan can stop what someone else does. If you’re in danger, ring 999 as soon as you can.
    “They” means your partner, or anyone who hurts or frightens you.
happens-together =
    What do you notice before it starts?
    Which rooms at home are safer, and which aren’t?
    What has helped before, even a little? What got in the way?

happens-group-before = Before
happens-signs = I know the signs that come first.
happens-signs-hint = A look, a tone of voice, a day of the week. What do you notice first?
happens-instinct = I trust my own sense of what’s safe.
happens-instinct-hint = Some days it’s safer to go. Some days it’s safer to keep quiet. You’re the one who can tell.
happens-keys = I keep my keys and my purse or wallet in one place.
happens-keys-hint = Near the way out, where you’d leave them anyway.
happens-keys-worse = Take care if they notice when things have moved.
happens-weapons = I know what could be used as a weapon, and where it is.
happens-weapons-hint = Go through each room in your head: knives, tools, bottles. Stay away from them when it starts.
happens-weapons-worse = Take care if they’d notice that something was moved or hidden.
happens-children = My children know it’s not their job to stop it.
happens-children-hint = Their job is to get out of the way. Nobody should step in between.
happens-children-worse = Take care if someone may question them. If they tell, it isn’t their fault.

happens-group-where = Rooms and ways out
happens-safer-rooms = I know which room I’d move to.
happens-safer-rooms-hint = A room with a way out is best, where your phone has signal and the children aren’t. If you can’t get out, curl up in a corner with your arms round your head.
happens-rooms-to-leave = When it starts, I avoid the kitchen, bathroom and garage.
happens-rooms-to-leave-hint = Also any room you could be trapped in, or with things that could hurt you.
happens-ways-out = I know my ways out: doors, windows, stairs.
happens-ways-out-hint = Check which ones open easily, and which stick, make a noise or have a camera.
happens-practise = I’ve gone over my way out, on foot or in my head.
happens-practise-hint = Do it as part of your day, like taking the bin out.
happens-practise-worse = Take care if they’d see you and ask why.
happens-go-to = I know where I’d go first.
happens-go-to-hint = A neighbour, a shop, A&E: any place with people and light.
happens-go-to-worse = Take care if it’s the first place they’d look.

happens-group-help = Getting help
happens-phone = I keep my phone charged and with me.
happens-phone-hint = Charge it at the same time each day, so that it’s just a habit.
happens-phone-worse = Take care if it shows them where you are, or if they see you reach for it.
happens-ring = I know how to ring 999 without speaking.
happens-ring-hint =
    On a mobile, stay on the line and press 55 when you’re asked. If you don’t, the call ends.
    Pressing 55 doesn’t tell the police where you are. A landline has no 55: just stay on the line.
    When the police come, ask to talk to them alone. Tell them of any strangling, weapon or threat to kill, and who is afraid of whom.
happens-register = I’ve signed up to text 999.
happens-register-hint = Before you need it, text the word “register” to 999. Reply “yes” to the text that comes back. Another text says it’s done.
happens-register-worse = Take care if someone looks through your texts. They stay there.
happens-sos = I know what the SOS on my phone does.
happens-sos-hint = It may sound an alarm, ring 999 or text people you’ve chosen. Look at its settings before you need it.
happens-sos-worse = Take care if they’d hear the alarm, or if it would text someone who’d pass it on.
happens-code-word = Someone I trust knows my code word.
happens-code-word-hint = Pick a plain word, and agree what they do when they hear it, such as ringing 999.
happens-code-word-worse = Take care if the person you tell might pass it on.
happens-neighbour = A neighbour knows to ring 999 if they hear it.
happens-neighbour-hint = You don’t have to tell them all of it. “If you hear shouting, please ring 999” is enough.
happens-neighbour-worse = Take care if the neighbour is a friend of the person hurting you.
happens-police = When the police come, I ask to talk to them alone.
happens-police-hint = “I’m not safe. Can we talk in another room?” Tell them of any strangling, weapon or threat to kill, and who is afraid of whom. Ask for an interpreter who isn’t family. Ask what happens tonight.
happens-police-worse = Take care when the police leave.

happens-group-afterwards = Afterwards
happens-checked = If I’m hurt, or grabbed by the neck, I get medical help at once.
happens-checked-hint =
    Choked, strangled or pressed on the neck? Ring 999 or go to A&E at once, even with no mark. Say you were strangled.
    Signs can come days or weeks later. Go back at once if you pass out, have a fit or a bad headache, can’t breathe or swallow well, your voice or sight changes, part of you feels weak, or anything else worries you.
    Hit on the head? Go to A&E if you passed out, were sick, can’t remember it, had been drinking or take blood thinners. Ring 999 if you can’t stay awake, or can’t see or walk well.
happens-checked-worse = Take care if they come in with you. Ask to be seen on your own.
happens-sarc = After rape, or sex I didn’t want, I can get care without the police.
happens-sarc-hint =
    A sexual assault referral centre (SARC) looks after you. You don’t have to tell the police. Sooner is better.
    Medicine against HIV: within 72 hours. Emergency contraception: up to 5 days. Evidence: usually within 7 days. A helpline can find you a SARC.
happens-sarc-worse = Take care if someone reads your post or texts. Ask the centre how it will contact you.
happens-injuries = I ask my GP surgery to note my injuries.
happens-injuries-hint = Ask the surgery to write down what staff see. In England, it can hide an entry or a whole letter from the NHS App, or switch off online access. Ask the same for your children’s records.
happens-injuries-worse = Take care if someone else can get into your NHS App.
happens-note = I make a note of what happened and when.
happens-note-hint = A few words are enough. Someone you trust can look after it for you.
happens-note-worse = Take care if the note might be found.
happens-photographs = I take photos only if it’s safe.
happens-photographs-hint = A nurse, a worker or a friend can take them and look after them for you.
happens-photographs-worse = Take care if your phone backs up photos to a shared cloud or another device.
happens-tell = I tell someone I trust.
happens-tell-hint = A friend, your GP or a helpline. You choose how much to say.
happens-not-my-fault = I got through. It wasn’t my fault.
happens-not-my-fault-hint = You may have gone along with things to stay safe. That isn’t the same as saying yes.
