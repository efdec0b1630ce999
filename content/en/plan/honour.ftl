## Family and community

section-honour = Family and community
honour-offer = If it’s about “honour”, a marriage you don’t want, or cutting (FGM)
honour-intro =
    You know your family best, and what they might do. You can love them and be afraid of them.
    More than one person may be hurting or controlling you. Whether you marry, and who, is up to you.
honour-already = What do you already do to keep things private?
honour-caution =
    If you’re in danger, ring 999. Relatives and people in your community may pass things on, even out of kindness.
    If a worker offers to bring you and your family together, you can say no. A meeting like that may put you in great danger.
    Get advice before you list relatives here as people you trust. You don’t have to save any of this.
honour-ask =
    Karma Nirvana and the Forced Marriage Unit know about this. You need no proof.
    At night and at weekends, the Forced Marriage Unit’s number is 020 7008 5000. From abroad, put +44 in place of the first 0.
    Cutting (female genital mutilation, FGM) is a crime in all of the UK. It makes no difference who does it, or what they call it. Ring the NSPCC’s helpline about FGM, for yourself or for a girl. If a girl is in danger now, ring 999.
honour-together =
    What aren’t you free to do or choose?
    What do you think they might do if they were angry about it?
    Who might pass on what you say, even kindly? Who else can help?
    Have you heard about a trip or a wedding? How soon is it?

honour-group-knows = Who knows
honour-outside = I talk to someone outside my family and community.
honour-outside-hint = A helpline, a teacher, a nurse, someone at work. Say first: “Please don’t ring or write to my family.” One safe person is enough.
honour-outside-worse = Take care if that person knows your family, or knows someone who does.
honour-contact = I know who my emergency contact is.
honour-contact-hint = School, work or the surgery may have a relative listed. Get advice first, then ask for someone safe instead.
honour-contact-worse = Take care if someone there would ring home to check.
honour-no-talks = I ask workers not to speak to my family.
honour-no-talks-hint = Say: “Please don’t ring, write or visit. Please don’t bring us together.” Agree a code word with the worker, and what to say if you’re seen.
honour-no-talks-worse = Take care if a worker or a community leader tries to make peace.
honour-interpreter = My interpreter is from outside my community.
honour-interpreter-hint = One from far away, on the phone or on video, may be safer. They don’t need your name. It’s the same for BSL: the Deaf community can be small too.
honour-interpreter-worse = Take care if the interpreter knows people who know you.

honour-group-trip = If a wedding or a trip is planned
honour-trip = I get advice before any trip abroad.
honour-trip-hint = It’s much harder to get help once you’re there. Ring the Forced Marriage Unit first. If you or a child are being taken now, for a marriage or for cutting, ring 999.
honour-trip-worse = Take care when you’re alone with them and the trip comes up.
honour-word = If I have to go, someone safe knows my dates.
honour-word-hint =
    Leave them the address, the date you’re due back and a copy of your passport. If you aren’t back, they can ring the Forced Marriage Unit.
    At the airport, say to security staff: “Can I speak to you alone?” Then: “I don’t want to get on this plane.”
honour-word-worse = Take care if your bags are searched. Copies or a spare phone may be found.
honour-order = I ask about an order to stop a marriage.
honour-order-hint = A forced marriage protection order can stop someone taking you abroad. Someone else can ask for it for you. In England and Wales it’s free, it can get your passport back, and a judge can make it before your family is told. Breaking it is a crime there. Scotland and Northern Ireland have their own. In England, Wales and Northern Ireland a court can make an order against cutting (FGM) too.
honour-order-worse = Take care if your family might hear of it before you’re somewhere safe.

honour-group-leaving = If I leave
honour-leaving = If I leave, a worker helps me to plan it.
honour-leaving-hint = Relatives may look for you through friends, work, your phone or your records. A worker can go through each with you.
honour-leaving-worse = Take care if someone at home knows where you’re going.
honour-police = I ask the police what they would tell my family.
honour-police-hint = Relatives may report you missing. If you’re an adult, tell the police before you go, and ask them not to say where you are. A worker can help you do that.
