## Later life

section-older = Later life
older-offer = If you’re older, or it has gone on for many years
older-intro =
    You’ve come through a great deal already.
    It may be a partner who hurts or frightens you, a grown-up child, or someone who looks after you.
    It’s not too late to talk, and talking doesn’t mean you have to leave.
older-already = What do you already do to get through?
older-caution =
    In danger, ring 999. It’s for any age.
    Bruises, falls and fear can be put down to age. Say plainly: “Somebody is hurting me.”
    Get advice before you sign anything or give anything away. It can be hard to undo.
    “They” means the person hurting or frightening you.
older-ask =
    Helplines are for any age. Your GP, your nurse and adult social care at the council can help too (in Northern Ireland, the health and social care trust).
    Before you say much, ask what’s passed on, and who to.
older-together =
    Who comes to your home, and who has keys?
    Who decides about your money, medicine and care?
    What would you miss if things changed?

older-group-people = People
older-tell = I tell someone outside the family.
older-tell-hint = A nurse, a neighbour, someone from your faith or your club. You can ask them just to listen.
older-tell-worse = Take care if that person might tell the one hurting you.
older-alone = I see the doctor or nurse on my own.
older-alone-hint = Say that you’d like a private word. Staff can ask others to wait outside.
older-alone-worse = Take care if staff talk to your family. Ask them not to.
older-button = I know who my alarm or emergency button rings first.
older-button-hint = Ask the alarm company who it rings first, and who has a key or the key safe code. You can ask to change that. If it rings the person hurting you, ring 999 instead.
older-button-worse = Take care if the person hurting you set it up, and may hear that you asked.
older-decide = I decide for myself, whatever the family says.
older-decide-hint = Family may say you’ve put up with it this long, or that you’re confused. Ask to be heard alone. It’s your life, at any age.

older-group-money = Money and papers
older-cards = I know who can use my cards and accounts.
older-cards-hint = Ask to see someone at the bank on your own. Before anything is changed, ask what the other person would notice.
older-cards-worse = Take care when a card stops working, or a letter comes.
older-sign = I get advice before I sign anything.
older-sign-hint =
    A will, a loan, the house, or a power of attorney, which lets someone act for you.
    You can end a power of attorney while you can still decide for yourself. The person you named is usually told, so see a solicitor first, on your own.
older-sign-worse = Take care if whoever wants it signed picks the solicitor or comes in with you.

older-group-care = Care and home
older-care = I ask for help with care, for me or for them.
older-care-hint = Ask adult social care for a free care needs assessment. If you look after someone who is ill and hurts you, say so, and ask for a carer’s assessment (in Scotland, an adult carer support plan).
older-care-worse = Take care if they’re in the room when the worker comes.
older-home = I get advice before I give up my home.
older-home-hint = Ask a housing adviser or a solicitor first. Sometimes a court can make them leave.
older-home-worse = Take care if they find out before there’s a plan.
