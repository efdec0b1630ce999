## Under 18

section-young = Under 18
young-offer = If you are not yet 18
young-intro =
    It may be someone at home who hurts or scares you. It may be someone you go out with.
    It is not your fault. It is not your job to stop it. You know what helps you. You can pick what fits.
young-already = What do you already do to feel safer?
young-caution =
    If you are in danger, ring 999.
    A grown-up you tell may have to tell social workers. Their job is to keep children safe. You can ask about it first.
    You do not have to write things down. You can just think them.
young-ask =
    You can ring Childline day or night. A teacher or a school nurse can help too.
    If someone may make you marry, the Forced Marriage Unit can help.
young-together =
    Which grown-up feels safe to you? If nobody does, who could we find?
    What worries you about telling? I could first say what I would have to pass on.
    What would you like to happen next?

young-group-tell = Telling someone
young-one = I tell one grown-up I trust.
young-one-hint = It could be a teacher, a nurse, or a friend’s mum or dad. If the first one does not listen, you could tell the next.
young-one-worse = that person would tell the one who hurts you.
young-pass-on = I ask who they will tell.
young-pass-on-hint = You could say: “If I tell you, who will you have to tell?” You could say who it is not safe to tell.
young-childline = I know I can ring Childline.
young-childline-hint = You do not have to say your real name. You can talk of anything, even if you feel you cannot go on. If they think someone is in real danger, they may have to tell. They try to ask you first.
young-childline-worse = someone can hear you, or looks at the calls on your phone.

young-group-starts = When it starts
young-away = I get out of the way.
young-away-hint = You do not have to step in. You could think of a room with a way out, or a house to go to.
young-999 = I know what to say to 999.
young-999-hint =
    Say your name, where you are and what is going on. Stay on the line.
    If you cannot talk on a mobile, press 55 when they ask. 55 does not tell the police where you are.
young-999-worse = the person who hurts you hears. You could go somewhere safe first.
young-not-my-job = It is not my fault, and not my job to fix.
young-not-my-job-hint = You can love someone and still need help. You do not have to keep everyone safe.

young-group-out = Going out and online
young-going-out = I tell someone if a boyfriend or girlfriend scares me.
young-going-out-hint = They may check your phone, pick your friends, or push you to do things. That is not your fault.
young-going-out-worse = you end it when you are alone with them.
young-pictures = If someone has a picture of me, I ask for help.
young-pictures-hint = You could tell Childline, even if you sent it. You are not the one to blame.
young-pictures-worse = you send more, or pay, to make them stop.
young-phone = I know who can see what is on my phone.
young-phone-hint = You could use a phone at school or at a friend’s.
young-phone-worse = you change things all at once, and they see.
