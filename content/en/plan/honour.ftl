## Family and community

section-honour = Family and community
honour-offer = If relatives say you bring shame, or may make you marry
honour-intro =
    You know your family best, and what they might do. You can love them and be afraid of them.
    The people who hurt or frighten you may be many. Whether you marry, and whom, is for you to say.
honour-already = What do you already do to keep things private?
honour-caution =
    If you are in danger, ring 999. Relatives and people in the community may pass on what you say, even kindly.
    Nobody should try to settle it between you and your family. It can put you in great danger.
    It is best to have advice before you put relatives down here as people you trust. You need not keep any of this here.
honour-ask = Karma Nirvana and the Forced Marriage Unit know about this. National helplines answer at night too. You need no proof.
honour-together =
    What are you not free to do or choose?
    What do you think they might do if they were angry about it?
    Who could pass on what you say, even kindly? Who else could help?
    What have you heard about a journey or a wedding, and how soon?

honour-group-knows = Who knows
honour-outside = I talk to someone outside my family and community.
honour-outside-hint = A helpline, a teacher, a nurse, someone at work. One safe person is enough.
honour-outside-worse = that person knows your family, or someone who does.
honour-contact = I know who is down as my contact.
honour-contact-hint = School, work or the surgery may have a relative down. With advice, you could ask for someone safe instead.
honour-contact-worse = someone rings home to check.
honour-no-talks = I ask workers not to speak to my family.
honour-no-talks-hint = You could say: “Please do not ring, write or visit. Please do not bring us together.” You could agree a code word, and what to say if you are seen.
honour-no-talks-worse = a worker tries to make peace, or asks a leader to.
honour-interpreter = My interpreter is from outside my community.
honour-interpreter-hint = One on the phone, from far off, may be safer, and need not know your name.
honour-interpreter-worse = the interpreter knows people who know you.

honour-group-trip = If a wedding or a trip is planned
honour-trip = I get advice before any trip abroad.
honour-trip-hint = It is much harder to get help once you are there. The Forced Marriage Unit can talk to you first. If you are being taken now, ring 999.
honour-trip-worse = you refuse to go, and you are alone with them.
honour-word = If I have to go, someone safe knows my dates.
honour-word-hint =
    That person could hold the address, the date you are due back, and a copy of your passport.
    At the airport, you could ask security staff to speak to you alone.
honour-word-worse = copies or a spare phone are found.
honour-order = I ask about an order to stop a marriage.
honour-order-hint = It is called a forced marriage protection order. It can cover travel. Someone else can ask for you. The law differs across the UK.
honour-order-worse = your family hear of it before you are somewhere safe.

honour-group-leaving = If I leave
honour-leaving = A worker helps me to plan it.
honour-leaving-hint = Relatives may look for you through friends, work or your phone. A worker can go through each with you.
honour-leaving-worse = someone at home knows where you are going.
honour-police = I ask the police what they would tell my family.
honour-police-hint = Relatives may report you missing. A worker can help you ask how your new place would be kept private.
