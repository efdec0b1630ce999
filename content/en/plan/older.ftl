## Later life

section-older = Later life
older-offer = If you are older, or it has gone on for many years
older-intro =
    You have come through a great deal, and you know how.
    The person, or people, who hurt or frighten you may be a partner. It may be a grown-up child, or someone who looks after you.
    It is not too late to talk about it. Talking does not mean that you have to leave.
older-already = What do you already do to get through?
older-caution =
    Bruises, falls and fear can be put down to age. You could say it in plain words: “Somebody is hurting me.”
    What is signed or given away can be hard to get back. It helps to have advice first.
older-ask =
    A helpline is for any age. Your GP, your nurse and adult social care at the council can help too.
    You could ask what they would do before you say more.
older-together =
    Who comes to your home, and who has the keys?
    Who decides about your money, medicine and care?
    What would you miss if things changed?

older-group-people = People
older-tell = I tell someone outside the family.
older-tell-hint = It may be a nurse, a neighbour, or someone from your faith or your club. You could ask them just to listen.
older-tell-worse = that person would take it up with the one who hurts you.
older-alone = I see the doctor or nurse on my own.
older-alone-hint = You could say that you would like a private word. Staff can ask others to wait outside.
older-alone-worse = family are told what you said. You could ask staff to keep it from them.
older-button = I know who my alarm or emergency button calls first.
older-button-hint = You could ask who is rung, and who has a key. It may be possible to change it.
older-button-worse = the first one called is the person who hurts you.
older-decide = I decide for myself, whatever the family says.
older-decide-hint = They may say that you have put up with it this long. It is your life, at any age.

older-group-money = Money and papers
older-cards = I know who can use my cards and accounts.
older-cards-hint = You could ask to see someone at the bank on your own. You could ask what the other person would notice if things were changed.
older-cards-worse = a card stops working, or a letter comes, and they see.
older-sign = I get advice before I sign anything.
older-sign-hint =
    It may be a will, a loan or the house. It may be a power of attorney, which lets someone act for you.
    You can end a power of attorney while you can still decide for yourself. A solicitor can tell you how.
older-sign-worse = the person who wants it signed picks the solicitor, or comes in with you.

older-group-care = Care and home
older-care = I ask for help with care, for me or for them.
older-care-hint = You could ask adult social care at the council. If you care for someone who is ill and hurts you, you still count.
older-care-worse = they are there when the worker comes.
older-home = I get advice before I give up my home.
older-home-hint = It is best not to give up a tenancy before you have had advice. Sometimes a court can make the other person leave.
older-home-worse = you say that you may go before there is a plan.
