## Under 18

section-young = Under 18
young-offer = If you’re under 18
young-intro =
    Maybe someone at home hurts or scares you: a parent, a brother or sister, anyone. Maybe it’s someone you go out with.
    It’s not your fault. It’s not your job to stop it. You know what helps you. Pick what fits.
young-already = What do you already do to feel safer?
young-caution =
    If you’re in danger, ring 999.
    A grown-up you tell may have to tell social workers. Their job is to keep children safe. You can ask about it first.
    You don’t have to write things down. You can just think them.
young-ask =
    You can ring Childline day or night. A teacher or a school nurse can help too.
    Does someone want you to marry? The Forced Marriage Unit can help. In England and Wales it’s a crime to arrange a marriage for anyone under 18.
young-together =
    Which grown-up feels safe to you? If nobody does, who can we find?
    What worries you about telling? I’ll say first what I would have to pass on.
    What would you like to happen next?

young-group-tell = Telling someone
young-one = I tell one grown-up I trust.
young-one-hint = A teacher, a nurse, or a friend’s mum or dad. If the first one doesn’t listen, tell the next.
young-one-worse = Take care if that person might tell the one who hurts you.
young-pass-on = I ask who will be told.
young-pass-on-hint = Say: “If I tell you, who will you have to tell?” Say who it’s not safe to tell.
young-childline = I know I can ring Childline.
young-childline-hint = You don’t have to say your real name. You can talk about anything, even if you feel you can’t go on. If they think someone is in real danger, they may have to tell. They try to ask you first.
young-childline-worse = Take care if someone can hear you, or looks at the calls on your phone.

young-group-starts = When it starts
young-away = I get out of the way.
young-away-hint = You don’t have to step in. Think of a room with a way out, or a house to go to.
young-999 = I know what to say to 999.
young-999-hint =
    Say your name, where you are and what’s going on. Stay on the line.
    Can’t talk? On a mobile, listen, and press 55 when you’re asked. If you don’t, the call ends. 55 doesn’t tell the police where you are.
    If you sign, 999 BSL is a free video call.
young-999-worse = Take care if the person who hurts you can hear. Get somewhere safe first.
young-not-my-job = It’s not my fault, and not my job to fix.
young-not-my-job-hint = You can love someone and still need help. You don’t have to keep everyone safe.
young-hit-out = If I hit out or scare someone, I ask for help.
young-hit-out-hint = It may be your mum or dad, or someone you go out with. You can tell Childline or a teacher. If it’s because someone hurts you, say that too.

young-group-out = Going out and online
young-going-out = I tell someone if a boyfriend or girlfriend scares me.
young-going-out-hint = They may check your phone, pick your friends, or push you to do things. That’s not your fault.
young-going-out-worse = Take care if you’re alone with them when it ends.
young-pictures = If someone has a picture of me, I ask for help.
young-pictures-hint = Childline’s Report Remove can help get nude pictures of you off sites that anyone can see, and stop new uploads. It can’t reach private chats. It’s on childline.org.uk: you make an account, and you don’t have to give your real name. It’s not your fault, even if you sent them.
young-pictures-worse = Take care if they ask for more pictures, or for money. If you pay, they often want more.
young-phone = I know who can see what’s on my phone.
young-phone-hint = For private things, use a phone at school or at a friend’s.
young-phone-worse = Take care if they’d see things change all at once.
