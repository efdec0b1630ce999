## Under 18

section-young = Under 18
young-offer = If you’re under 18
young-intro =
    Maybe someone hurts you, scares you or touches you in ways you don’t want: a parent, a brother or sister, someone you go out with, anyone.
    It’s not your job to stop it. Pick what fits.
young-already = What do you already do to feel safer?
young-caution =
    It’s not your fault. If you’re in danger, ring 999.
    An adult you tell may have to tell social workers. Their job is to keep children safe. You can ask first.
    You don’t have to write anything. You can just read.
young-ask =
    You can ring Childline day or night. A teacher or a school nurse can help too.
    Does someone want you to get married? Arranging it for anyone under 18 is a crime in England and Wales. The Forced Marriage Unit can help. Being taken abroad now? Ring 999.
young-together =
    First I’ll say what I would have to pass on. What worries you about telling?
    Which adult feels safe to you? If nobody does, who can we find?
    What would you like to happen next?

young-group-tell = Telling someone
young-one = I tell one adult I trust.
young-one-hint = A teacher, a nurse, or a friend’s mum or dad. If the first one doesn’t listen, tell another.
young-one-worse = Take care if that person might tell the one who hurts you.
young-pass-on = I ask who will be told.
young-pass-on-hint = Say: “If I tell you, who will you have to tell?” Say who it’s not safe to tell.
young-childline = I know I can talk to Childline.
young-childline-hint = You can talk about anything, even if you feel you can’t go on. You don’t need your real name. Can’t talk out loud? Chat on childline.org.uk, with an account. If someone’s in real danger, Childline may have to tell someone who can help, but tries to ask you first.
young-childline-worse = Take care if someone can hear you, or checks your calls or web pages.

young-group-starts = When it starts
young-away = I get out of the way.
young-away-hint = You don’t have to step in. Think of a room with a way out, or a house to go to. Not safe to go home? Ring Childline.
young-999 = I know what to say to 999.
young-999-hint =
    Ask for the police. Say where you are first, then what’s going on. Stay on the line.
    Can’t talk? On a mobile, listen, and press 55 when you’re asked. If you don’t, the call ends. 55 doesn’t tell the police where you are.
    Deaf? 999 BSL is a free video call.
young-999-worse = Take care if the person who hurts you can hear. You can ring without talking.
young-not-my-job = It’s not my fault, and not my job to fix.
young-not-my-job-hint = You can love someone and still need help.
young-hit-out = If I hit out or scare someone, I ask for help.
young-hit-out-hint = You may have hurt your mum or dad, or someone you go out with. You can tell Childline or a teacher. If it’s because someone hurts you, say that too.

young-group-out = Going out and online
young-going-out = I tell someone if a boyfriend or girlfriend scares me.
young-going-out-hint = They may check your phone, pick your friends, or push you to do things. That’s not your fault. If anyone chokes you (during sex counts too), ring 999 or go to A&E, even if you feel fine.
young-going-out-worse = Take care if you’d be alone together when you break up.
young-pictures = If someone has a picture of me, I ask for help.
young-pictures-hint = It’s not your fault, even if you sent it. Childline’s Report Remove can help get nude pictures of you off public websites, and stop new uploads. It can’t reach private chats. You make an account on childline.org.uk, in any name you like.
young-pictures-worse = Take care if they ask for more pictures or for money: if you pay, they often want more.
young-phone = I know who can see what’s on my phone.
young-phone-hint = For private things, use a friend’s phone. School computers may be checked.
young-phone-worse = Take care if someone would notice a sudden change.
