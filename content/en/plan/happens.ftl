### The words of the plan, a file for each section. catalogue.toml says which of them stand where.
###
### An entry becomes a line in the person's own plan, so it is in the first person ("I keep …").
### A hint speaks to the person ("You could …"). It never orders: see ../README-for-translators.md.
### A "-worse" line follows the words "Riskier when", which the screen adds;
### so it starts with a small letter and reads on from there.

## When it happens

section-happens = When it happens
happens-offer = Ways out, a code word, and what to do after
happens-intro =
    You may have got through this many times. “They” here means the person, or people, who hurt or frighten you.
    You know them best. These are things that help others. Take what fits, and leave the rest.
happens-already = What do you already do when it starts?
happens-caution = No plan can stop what someone else does. If you are in danger, ring 999 as soon as you can.
happens-together =
    What do you notice before it happens?
    Where in your home are you safer, and where not?
    What has helped before, even a little? What got in the way?

happens-group-before = Before
happens-signs = I know the signs that come first.
happens-signs-hint = It may be a look, a tone, a day of the week. You could name the first sign you see.
happens-instinct = I trust my own sense of what is safe.
happens-instinct-hint = Some days it is safer to go. Some days it is safer to keep quiet. You are the one who can tell.
happens-keys = I keep my keys and my purse or wallet in one place.
happens-keys-hint = You could choose a place near the way out, where they would be anyway.
happens-keys-worse = they notice that things have moved.
happens-weapons = I know what could be used as a weapon, and where it is.
happens-weapons-hint = You could think of each room in turn, and which things to keep away from.
happens-weapons-worse = they see you move or hide things.
happens-children = My children know it is not their job to stop it.
happens-children-hint = All they do is get out of the way. Nobody should step in between.
happens-children-worse = a child is asked to keep a secret. If something slips out, it is not their fault.

happens-group-where = Rooms and ways out
happens-safer-rooms = I know which room I would move to.
happens-safer-rooms-hint = A room with a way out is best. It helps if your phone works there.
happens-rooms-to-leave = When it starts, I keep out of the kitchen, the bathroom and the garage.
happens-rooms-to-leave-hint = Also any room with no other way out, or with things that could be used to hurt you.
happens-ways-out = I know my ways out: doors, windows, stairs.
happens-ways-out-hint = You could check which ones open with ease, and which ones stick or make a noise.
happens-practise = I have gone over my way out, on foot or in my head.
happens-practise-hint = You could try it as part of your day, such as when you take the bin out.
happens-practise-worse = they see you do it and ask why.
happens-go-to = I know where I would go first.
happens-go-to-hint = It could be a neighbour, a shop, or any place with people and light.
happens-go-to-worse = it is the first place that they would look.

happens-group-help = Getting help
happens-phone = I keep my phone charged and with me.
happens-phone-hint = You could put it on to charge at the same time each day.
happens-phone-worse = they use it to see where you are, or when they see you reach for it.
happens-ring = I know how to ring 999 without speaking.
happens-ring-hint =
    On a mobile, ring 999. If you cannot speak, press 55 when you are asked to.
    Pressing 55 does not tell the police where you are. On a landline, stay on the line.
happens-register = I have signed up to text 999.
happens-register-hint = You text the word “register” to 999 first, while things are calm. Then follow the reply.
happens-register-worse = someone looks through your texts and sees it there.
happens-sos = I know what the SOS on my phone does.
happens-sos-hint = It may sound an alarm, or send a message to people in your phone. You could look at its settings first.
happens-sos-worse = it makes a loud noise next to them, or when it tells someone who would pass it on.
happens-code-word = Someone I trust knows my code word.
happens-code-word-hint = You could pick a plain word, and agree what they do when they hear it, such as ring 999.
happens-code-word-worse = the person who is told might pass it on.
happens-neighbour = A neighbour knows to ring 999 if they hear it.
happens-neighbour-hint = You need not tell them all of it. “If you hear shouting, please ring 999” is enough.
happens-neighbour-worse = the neighbour is a friend of the person who hurts you.

happens-group-afterwards = Afterwards
happens-checked = I get checked by a doctor or nurse.
happens-checked-hint =
    If someone strangled or choked you, ring 999 or go to A&E at once, even with no mark. Say that you were strangled.
    Signs can come days or weeks later, such as a change in your breathing, voice or sight. Go back at once then.
happens-checked-worse = the person who hurts you comes in with you. You could ask to be seen on your own.
happens-injuries = I ask for my injuries to be put on my record.
happens-injuries-hint = The surgery can write down what they see. You could ask them to hide it from the NHS App.
happens-injuries-worse = someone else can get into your NHS App.
happens-note = I make a note of what happened and when.
happens-note-hint = A few words are enough. Someone you trust could keep the note for you.
happens-note-worse = the note is found.
happens-photographs = I take photographs only if it is safe.
happens-photographs-hint = A nurse, a worker or a friend could take them and keep them for you.
happens-photographs-worse = your photographs are copied to a place that others can see, such as a shared cloud.
happens-tell = I tell someone I trust.
happens-tell-hint = It could be a friend, your GP or a helpline. You choose how much to say.
happens-not-my-fault = I got through. It was not my fault.
happens-not-my-fault-hint = You may have gone along with things to stay safe. That is not the same as saying yes.
