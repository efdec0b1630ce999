## Law

section-law = Law
law-offer = Court orders, the police, and your home
law-intro =
    You don’t have to decide anything today. Asking what’s possible doesn’t commit you to anything.
    The last group is for Scotland and Northern Ireland.
law-already = What have you already asked about, or tried?
law-caution =
    “They” means your partner, or the person hurting or frightening you. An order can help, but it can’t stop everyone. They’ll be told about it.
    The law changes, and differs across the UK. Ask someone who knows before you act. If you’re in danger, ring 999.
law-ask =
    A solicitor who does family law, or a domestic abuse adviser who is on your side (an IDVA, in Scotland an IDAA).
    A helpline can help you find one near you.
law-together =
    What have the police or a court done so far? How was that for you?
    What would you want an order to change? What would it not change?
    Who can explain it to you in your own language?

law-group-orders = Court orders
law-away = I ask about an order to make them leave me alone.
law-away-hint =
    In England, Wales and Northern Ireland this is a non-molestation order. It can forbid them to hurt, threaten or pester you. A judge can make it before they’re told. Breaking it is a crime, but in England and Wales only once they know of it, so ask when they get the papers. If they break it, ring the police.
    It’s free to apply. In Northern Ireland, getting the papers to them may cost. In England and Wales it often lasts 6 to 12 months: see a solicitor before it ends. NCDV (ncdv.org.uk) can help you apply there.
law-away-worse = Take care when they get the papers. Plan that day with a domestic abuse adviser.
law-home = I ask about an order that says who can live in my home.
law-home-hint = In England, Wales and Northern Ireland this is an occupation order. It’s free to apply. In England and Wales, ask for a “power of arrest” too, so that the police can arrest someone who breaks it. For Northern Ireland, see the last group.
law-home-worse = Take care when they’re told to go: they’ll know where you are.
law-stalking = I ask about an order against stalking.
law-stalking-hint = Following, watching or messaging you again and again can be stalking. In England, Wales and Northern Ireland the police can ask a court for a stalking protection order. In Scotland a court can make a non-harassment order. The National Stalking Helpline can advise you.
law-marriage = I ask about an order against a forced marriage.
law-marriage-hint = A forced marriage protection order can stop a marriage, or protect you after one, anywhere in the UK. The Forced Marriage Unit can advise you.
law-marriage-worse = Take care if your family or community might hear of it.
law-police = I ask the police what they can do at once.
law-police-hint = In England and Wales the police can give a notice that keeps someone away for 48 hours. Then a court can make an order for up to 28 days. The police decide: it isn’t your doing. In Scotland and Northern Ireland, ask the police what they can do at once.
law-police-worse = Take care when it runs out. Plan that day with an adviser.
law-dapo = I ask about a domestic abuse protection order (DAPO).
law-dapo-hint = It can keep someone away from you. A few areas of England and Wales have tried it out. That was due to end on 24 November 2026: ask the police what there is now. If you have one, it still counts, and breaking it is a crime.
law-dapo-worse = Take care when they’re told about it. Plan that day with an adviser.

law-group-police = Police and crime
law-crime = I ask if what they do is a crime, and what a court can do.
law-crime-hint =
    Hitting you is a crime. So is sex you didn’t agree to, married or not. So is controlling you and keeping you in fear, and control of your money can be part of it. In Scotland that law covers only partners and exes.
    Strangling is a crime everywhere. England, Wales and Northern Ireland have a law just for it: headlocks and smothering count, with or without a mark.
    A criminal court can also order them to stay away. You can ask a helpline first: if you tell the police, they may act on it even if you’d rather they didn’t.
law-crime-worse = Take care if your right to be here isn’t settled. The police may tell the Home Office. If you’re in danger, ring 999 all the same.
law-past = I ask about someone’s past, under Clare’s Law.
law-past-hint =
    You can ask the police if a partner or ex has abused others: ring 101 or go to a station. Ask first if the person could find out.
    You’re usually the one who is told, even if a friend asks. In England and Wales the police aim to answer within 28 days, and may also tell you without being asked. The scheme is DSDAS in Scotland, and DVADS in Northern Ireland, from the age of 16.
law-past-worse = Take care if nothing is found. A lot of abuse is never reported.
law-arrest = I ask what happens after an arrest.
law-arrest-hint = In England and Wales the police can usually hold someone for 24 hours, and longer for a serious crime. Ask to be rung before they come out, on a number that’s safe. Think now about where you’d want to be when they do. In Scotland and Northern Ireland, ask the police.
law-arrest-worse = Take care when they’re let go. Ask someone to be with you.
law-bail = I ask about bail: the rules, and when it ends.
law-bail-hint =
    Ask the officer: “Are they out? What are they not allowed to do? When does that end?” In England and Wales the police should tell you within one working day and, where possible, ask what rules you need.
    Police bail lasts up to three months at first, and can be made longer. The rules bind them, not you. If they break one, ring the police: they can be arrested. “Released under investigation” means no bail rules at all. Then, or before bail ends, ask the police about a notice to keep them away, and an adviser about a court order.
    In Scotland the prosecutor’s service, VIA, can tell you about bail. In Northern Ireland, ask the police.
law-bail-worse = Take care when they get out, and when bail ends.
law-alarm = I ask for an alarm, and a marker on my address.
law-alarm-hint = Some police forces lend alarms, or a phone that rings them at one press. Ask too if your address can be marked, so whoever takes your 999 call can see what’s happened before.
law-alarm-worse = Take care if they live with you, or could find it.
law-rights = I know my rights as a victim of crime.
law-rights-hint = England and Wales have a Victims’ Code: news of your case, an interpreter and, even if you don’t report, support. Scotland has its own Code, Northern Ireland a Victim Charter.
law-drop = I know it isn’t me who charges them, or drops it.
law-drop-hint = The police and prosecutors decide, and can go on without you. You can say so: “It’s not up to me.” If anyone pushes you to drop it, keep the messages and tell the police: in England and Wales, threatening a witness is a crime. If prosecutors drop it, you can ask them to look again, but ask soon.
law-drop-worse = Take care when they learn that the case goes on.
law-prison = I ask to be told before they leave prison.
law-prison-hint =
    You have to join a scheme to be told: ask the police how. Give it a safe address and number.
    In England and Wales it’s the Victim Contact Scheme, if they got 12 months or more for a violent or sexual crime; if not, ask probation. You can then ask for rules, such as no contact. Keep asking for the date: from autumn 2026, many were to be let out after a third of the sentence.
    In Scotland it’s the Victim Notification Scheme, for 18 months or more; for less, ask the Scottish Prison Service. In Northern Ireland it’s six months or more.
law-prison-worse = Take care if letters about it still go to your old address.
law-unwanted = I ask for letters and calls from prison to be blocked.
law-unwanted-hint = If someone in prison in England or Wales writes or rings, the Unwanted Prisoner Contact Service can block it: 0300 060 6699. In Scotland and Northern Ireland, ask the police.

law-group-court = Family court
law-aid = I ask about legal aid.
law-aid-hint =
    Legal aid helps you pay for a solicitor. In England and Wales you usually need proof, such as a letter from your GP, the police or a support service, but you can see a solicitor first. For a protection order you may get it whatever your income and savings, but you may have to pay a share.
    Scotland and Northern Ireland have their own rules.
law-mediation = I ask not to do mediation.
law-mediation-hint = In mediation, someone helps you both to agree. That may not be safe with a person who controls you. In England and Wales you can skip the first meeting with proof of abuse from a set list: ask a solicitor. No proof? Ask to see the mediator on your own, say why it isn’t safe, and say no to the rest.
law-address = I ask the court to keep my address private.
law-address-hint = In England and Wales, write your address and phone number on form C8, and on no other form. The court keeps that one from the other side.
law-address-worse = Take care if the address is in a letter, a statement, or papers from the school or the GP.
law-harm = I tell the court about the harm, on form C1A.
law-harm-hint = In England and Wales, form C1A goes in with the main form in a case about children. If they started the case, send it with your answer, form C7. It’s free. Put what was done to you as well as what the children saw or heard. A solicitor or an adviser can help.
law-harm-worse = Take care when it’s sent. They get to read it.
law-special = I ask for ways to feel safer in court.
law-special-hint = A screen, a video link, a separate door or waiting room, other times to come and go. In family and criminal courts in England and Wales, victims of domestic abuse qualify for help like this, and the judge decides which. Ask early. Your solicitor or adviser can ask for you.
law-question = I ask the court not to let them question me.
law-question-hint = In family court in England and Wales they can’t question you themselves if they’re charged with a crime against you or were convicted of it, if an order protects you from them, or if you have proof of abuse from a set list. If not, ask the judge early: a lawyer can ask instead. In Scotland and Northern Ireland, ask a solicitor.
law-contact = I get advice on contact: the children’s time with them.
law-contact-hint = Tell a solicitor, or the court, what the children saw and what you fear. In England and Wales a prohibited steps order can stop things such as taking a child abroad. If that could happen in the next 48 hours, ring 101, or 999 if they’re on their way: the police may be able to warn the border.
law-contact-worse = Take care if you’re pushed to change contact before you’ve had advice.
law-again = I ask the court to stop them bringing case after case.
law-again-hint = In England and Wales, ask for a “section 91(14) order” while a case is on: then they need the court’s permission for the next. A list of every case so far helps.
law-again-worse = Take care when a letter from the court comes. It may need an answer by a set day.

law-group-home = My home
law-homeless = I ask the council for somewhere safe to stay.
law-homeless-hint =
    In England, Scotland and Wales, ask any council, day or night, with or without children. Say: “Abuse has made me homeless.” In England and Wales, add: “That puts me in priority need.” If you qualify (that’s mostly about immigration), it has to find you somewhere to stay while it looks into your case. In England it isn’t meant to ask for proof first, or tell you to go home. If it does, ask for that in writing, and ring Shelter that day.
    In Northern Ireland, ask the Housing Executive.
law-homeless-worse = Take care if your visa says “no public funds”. Get advice before you ask.
law-tenancy = I get advice before a joint tenancy ends.
law-tenancy-hint =
    Both names on the tenancy? In England, either of you can usually end it for both, without asking the other. It’s hard to undo. Has one of you given notice, or thought of it? Ring a housing adviser or a solicitor that day. A landlord or a court can sometimes let you stay.
    In Scotland, from August 2026, councils and housing associations were to be able to ask a court to give you an abuser’s tenancy: ask yours. Elsewhere, ask a housing adviser.
law-tenancy-worse = Take care when the notice is given. They’ll hear about it.

law-group-nations = Scotland and Northern Ireland
law-scotland = I ask what the law can do in Scotland.
law-scotland-hint =
    A court can make an interdict (an order to stop), a non-harassment order, or an exclusion order that keeps a partner out of the home. Breaking a non-harassment order is a crime, and so is breaking a domestic abuse interdict with a power of arrest: ask for that kind.
    Abusing a partner or ex is a crime, and it doesn’t have to be violent.
law-ireland = I ask what the law can do in Northern Ireland.
law-ireland-hint =
    There are non-molestation and occupation orders, with no court fee. Ask for both: breaking the first is a crime, and with both in place, so is breaking the second.
    One assault is a crime. So is a pattern of abuse, twice or more, by a partner, an ex or close family, even without violence.
