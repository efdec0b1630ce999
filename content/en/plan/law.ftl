## Law

section-law = Law
law-offer = Orders, rights, and who can explain them
law-intro =
    You need not decide anything. You could ask about any of these.
    “They” here means the person, or people, who hurt or frighten you.
    Most of this is for England and Wales. Scotland and Northern Ireland differ, and are at the end.
law-already = What have you already asked, or tried?
law-caution =
    An order can help, but it cannot stop everyone. They will hear of it at some point.
    Laws change, so it is best to check what applies where you live before you act. In danger, ring 999.
law-ask = You could ask a solicitor who does family law, or an advocate such as an IDVA.
law-together =
    What have the police or a court done until now? How was that for you?
    What do you hope an order could change? What could it not?
    Who can explain it to you in your language?

law-group-orders = Orders
law-away = I ask about an order to make them leave me alone.
law-away-hint = This is a non-molestation order, and breaking it is a crime. A court may make it before they are told. NCDV or a solicitor can advise.
law-away-worse = they get the papers. You could plan for that day with an advocate.
law-home = I ask about an order on who can live in my home.
law-home-hint = This is an occupation order. NCDV or a solicitor can advise.
law-home-worse = they are told to go, and know where you are.
law-stalking = I ask about an order against stalking.
law-stalking-hint = The police ask the court for a stalking protection order. The National Stalking Helpline can advise.
law-marriage = I ask about an order against a forced marriage.
law-marriage-hint = A forced marriage protection order can stop it, or help after it. All of the UK has these. The Forced Marriage Unit can advise.
law-marriage-worse = family or community hear of it.
law-police = I ask the police what they can do at once.
law-police-hint =
    In England and Wales the police can give a notice that keeps someone away for 48 hours. Then a court can make an order.
    The rules were changing in November 2026. Ask the police or an IDVA which orders there are where the person lives.
law-police-worse = it runs out. You could plan for that day with an advocate.

law-group-police = Police and crime
law-crime = I ask what is a crime, and what a court can do.
law-crime-hint =
    Coercive control (a pattern of control and fear) is a crime of its own, and so is strangulation.
    A criminal court can make a restraining order. The police or an IDVA can advise.
law-crime-worse = you are not sure of your right to be in the UK. The police may tell the Home Office, so you could get advice first.
law-past = I ask about someone’s past, under Clare’s Law.
law-past-hint = You have a right to ask the police. They may also tell you unasked: the right to know. An IDVA can help.
law-past-worse = nothing is found and it feels like an all-clear. Much is never reported.

law-group-court = Family court
law-aid = I ask about legal aid.
law-aid-hint = It can help to pay for a solicitor. A letter from a worker or your GP may be needed. A solicitor can check.
law-mediation = I ask to be let off mediation.
law-mediation-hint = That is talks to reach a deal. After abuse you may be exempt. A solicitor can tell you what proof is asked for.
law-address = I ask the court to keep my address private.
law-address-hint = In family court this is form C8. A solicitor or the court’s staff can help.
law-address-worse = the address is still on another paper.
law-special = I ask for ways to feel safer in court.
law-special-hint = These are special measures: a screen, a video link, another door. Your solicitor or IDVA can ask.
law-contact = I get advice on contact with children, and its risks.
law-contact-hint =
    The court can be told what the children saw and what you fear.
    A prohibited steps order can stop a step, such as taking a child abroad. A solicitor can advise.
law-contact-worse = contact changes before you have had advice.

law-group-nations = Scotland and Northern Ireland
law-scotland = I ask what the law can do in Scotland.
law-scotland-hint =
    There are interdicts, non-harassment orders and exclusion orders, and abuse of a partner is a crime.
    Clare’s Law is called the Disclosure Scheme for Domestic Abuse. The helpline there can say more.
law-ireland = I ask what the law can do in Northern Ireland.
law-ireland-hint =
    There are non-molestation and occupation orders, and domestic abuse is a crime.
    Clare’s Law is called the Domestic Violence and Abuse Disclosure Scheme. The helpline there can say more.
