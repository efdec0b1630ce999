## Law

section-law = Law
law-offer = Orders, the police, court and your home
law-intro =
    You don’t have to decide anything today. Asking what’s possible doesn’t commit you to it.
    “They” means your partner, or the person hurting or frightening you.
    Where the law differs, each line says which part of the UK it means. The last group is for Scotland and Northern Ireland.
law-already = What have you already asked about, or tried?
law-caution =
    An order can help, but it can’t stop everyone. The person it is against will be told about it.
    The law changes, and differs across the UK. Check before you act. In danger, ring 999.
law-ask =
    A solicitor who does family law, or an IDVA: a domestic abuse adviser who is on your side, called an IDAA in Scotland.
    A helpline can find one near you.
law-together =
    What have the police or a court done so far? How was that for you?
    What would you want an order to change? What would it not change?
    Who can explain it to you in your own language?

law-group-orders = Orders
law-away = I ask about an order to make them leave me alone.
law-away-hint =
    In England, Wales and Northern Ireland this is a non-molestation order. Breaking it is a crime. A judge can make it before they’re told.
    The court charges nothing; in Northern Ireland, handing over the papers may cost. In England and Wales it often lasts 6 to 12 months, so note the end date. A solicitor can help and, in England and Wales, NCDV (ncdv.org.uk).
law-away-worse = Take care when they get the papers. Plan that day with an adviser.
law-home = I ask about an order on who can live in my home.
law-home-hint = In England, Wales and Northern Ireland this is an occupation order. It settles who may live there, and the court charges nothing. Ask a solicitor what the police could do if they break it.
law-home-worse = Take care when they’re told to go, and know where you are.
law-stalking = I ask about an order against stalking.
law-stalking-hint = In England, Wales and Northern Ireland the police can ask a court for a stalking protection order. In Scotland a court can make a non-harassment order. The National Stalking Helpline can advise you.
law-marriage = I ask about an order against a forced marriage.
law-marriage-hint = A forced marriage protection order can stop a marriage, or protect you after one. All of the UK has them. In England and Wales it can make someone hand over your passport. The Forced Marriage Unit can advise you.
law-marriage-worse = Take care if family or community might hear of it.
law-police = I ask the police what they can do at once.
law-police-hint = In England and Wales the police can give a notice that keeps someone away for 48 hours. After that a court can make an order for up to 28 days. We found no notice like this in Scotland or Northern Ireland. There, ask the police what else they can do at once.
law-police-worse = Take care when it runs out. Plan that day with an adviser.
law-dapo = I ask about a domestic abuse protection order (DAPO).
law-dapo-hint = In England and Wales a few areas have tried it out. It can last as long as it’s needed, you can apply yourself, and breaking it is a crime. By the newest rule we could find, this pilot was to end on 24 November 2026. Orders made before then still count. Ask the police or an IDVA what there is now.
law-dapo-worse = Take care when they’re told about it. Plan that day with an adviser.

law-group-police = Police and crime
law-crime = I ask if it’s a crime, and what a court can do.
law-crime-hint =
    Controlling you and keeping you in fear is a crime in all of the UK. Control of your money can be part of it. In Scotland that law is about partners and exes; elsewhere it covers family too.
    Strangling is a crime everywhere. England, Wales and Northern Ireland have a law just for it: headlocks and smothering count, with or without a mark.
    A criminal court can also order them to stay away. Ask the police or an IDVA.
law-crime-worse = Take care if your right to be here isn’t settled. The police may tell the Home Office.
law-past = I ask about someone’s past, under Clare’s Law.
law-past-hint =
    You can ask the police if a partner or ex has abused others. A friend can ask too, but it’s usually you who is told. In England and Wales they aim to answer within 28 days.
    The police may also tell you unasked. The scheme is DSDAS in Scotland. In Northern Ireland it’s DVADS, for people aged 16 and over.
law-past-worse = Take care if nothing is found. A lot of abuse is never reported.
law-arrest = I ask what happens after an arrest.
law-arrest-hint = In England and Wales the police can usually hold someone for 24 hours, and longer for a serious crime. Then they’re charged, bailed or let go. Ask to be rung before they come out, on a number that’s safe. Think now about where you’d be then. In Scotland and Northern Ireland, ask the police.
law-arrest-worse = Take care when they’re let go. Ask someone to be with you.
law-bail = I ask about bail: the rules, and when it ends.
law-bail-hint =
    Ask the officer: “Are they out? What are they not allowed to do? When does that end?” In England and Wales the police should tell you within one working day. Where they can, they have to ask what you need before they set or change the rules.
    Police bail starts at three months and can be made longer. If they break a rule, ring the police: they can be arrested. “Released under investigation” means no bail rules at all. A court order still counts.
    In Scotland the prosecutor’s service, VIA, can tell you about bail. In Northern Ireland, ask the police.
law-bail-worse = Take care when they get out, and when bail ends.
law-alarm = I ask for an alarm, and a marker on my address.
law-alarm-hint = Some police forces lend alarms, or a phone that rings them at one press. Ask too if your address can be marked, so the person who takes your 999 call can see what’s happened before.
law-alarm-worse = Take care if they live with you, or could find it.
law-rights = I know my rights as a victim of crime.
law-rights-hint = In England and Wales they are in the Victims’ Code: to be told about your case, to have an interpreter, to get support, even if you don’t report. A new Code was planned in 2026, so ask the police for the newest. Scotland has its own Code. Northern Ireland has a Victim Charter.
law-prison = I ask to be told before they leave prison.
law-prison-hint =
    You have to join a scheme to be told. Give it a safe address and number.
    In England and Wales you’re invited if they got 12 months or more for a violent or sexual crime; if not, ask probation. Once you’ve joined, you can ask for rules, such as no contact. You won’t be told where they’re held.
    In Scotland it’s 18 months or more; for less, ask the Scottish Prison Service. In Northern Ireland it’s six months or more.
law-prison-worse = Take care if letters about it still go to your old address.
law-unwanted = I ask for letters and calls from prison to be blocked.
law-unwanted-hint = If someone in prison in England or Wales writes or rings, the Unwanted Prisoner Contact Service can block it: 0300 060 6699. In Scotland and Northern Ireland, ask the police.

law-group-court = Family court
law-aid = I ask about legal aid.
law-aid-hint =
    It helps to pay for a solicitor. In England and Wales you usually need proof, such as a letter from your GP, the police or a support service. You can see a legal aid solicitor before you have it.
    For a protection order in England and Wales, the usual limits on income and savings are lifted, but you may have to pay a share. Scotland and Northern Ireland have their own rules.
law-mediation = I ask not to do mediation.
law-mediation-hint = In mediation, someone helps you both to agree. That may not be safe with a person who controls you. In England and Wales you can skip the first meeting if you have proof of abuse from a set list. A solicitor can tell you what’s on it.
law-address = I ask the court to keep my address private.
law-address-hint = In England and Wales, write your address and phone number on form C8, and leave them off every other form. The court keeps that form from the other side. It doesn’t hide your address in letters, statements or school and GP papers.
law-address-worse = Take care if the address is still on another paper.
law-harm = I tell the court about the harm, on form C1A.
law-harm-hint = In England and Wales, form C1A goes in with the main form in a case about children. It’s free. Put what was done to you as well as what the children saw or heard. A solicitor or an IDVA can go through it with you.
law-harm-worse = Take care when it’s sent. They get to read it.
law-special = I ask for ways to feel safer in court.
law-special-hint = A screen, a video link, a separate door, a separate waiting room. In family court in England and Wales, victims of domestic abuse qualify for this help, and the judge decides which. Ask early. Your solicitor or IDVA can ask for you.
law-question = I ask the court not to let them question me.
law-question-hint =
    In family court in England and Wales they can’t question you themselves if they’ve been charged with a crime against you or convicted of it, if an order protects you from them, or if you have certain proof. If not, ask the judge to forbid it. You can’t question them either.
    The court can name a lawyer to ask the questions. There are few of them, so ask early. In Scotland and Northern Ireland, ask a solicitor.
law-contact = I get advice on contact with children, and its risks.
law-contact-hint =
    Tell the court what the children saw and what you fear. In England and Wales a prohibited steps order can stop things such as taking a child abroad. If that could happen in the next 48 hours, ring the police: they may be able to warn the border.
    Courts there start from the view that both parents should be involved, unless there’s a risk of harm. A bill to end that was before Parliament in spring 2026. Ask a solicitor where it stands.
law-contact-worse = Take care if you’re pushed to change contact before you’ve had advice.

law-group-home = My home
law-homeless = I ask the council for somewhere safe to stay.
law-homeless-hint =
    In England, if abuse makes your home unsafe, you count as homeless and in priority need, with or without children. If you’re eligible, the council must give you a place to stay while it looks into it, and shouldn’t ask for proof first. You can ask any council.
    In Wales you’re in priority need too. In Scotland the council must give you a place to stay if you need one. In Northern Ireland, ask the Housing Executive.
    For a council home in England, victims of domestic abuse haven’t had to pass a local connection test since July 2025.
law-homeless-worse = Take care if your visa says “no public funds”. Get advice before you ask.
law-tenancy = I get advice before a joint tenancy ends.
law-tenancy-hint =
    In England, one joint tenant can usually end the tenancy for both, without the other’s consent. It’s hard to undo. With a private landlord it takes two months’ notice in writing, or less if the agreement says so.
    Given notice, or thinking of giving it? Ring a housing adviser or a solicitor that day. A landlord or a court can sometimes let you stay. Outside England, ask what applies.
law-tenancy-worse = Take care when the notice is given. They will hear of it.

law-group-nations = Scotland and Northern Ireland
law-scotland = I ask what the law can do in Scotland.
law-scotland-hint =
    A court can make an interdict (an order to stop), a non-harassment order, or an exclusion order that keeps a partner out of the home. Ask for a domestic abuse interdict with a power of arrest: breaking that is a crime.
    Abusing a partner or ex is a crime, and it needn’t be violence. The helpline there can tell you more.
law-ireland = I ask what the law can do in Northern Ireland.
law-ireland-hint =
    There are non-molestation and occupation orders, with no court fee. Breaking a non-molestation order is a crime.
    Abuse by a partner, an ex or close family is a crime if it happens twice or more. The helpline there can tell you more.
