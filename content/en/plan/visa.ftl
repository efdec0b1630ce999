## Visas and papers

section-visa = Visas and papers
visa-offer = If your right to stay in the UK is not settled, or you cannot get benefits
visa-intro =
    Rules differ from person to person, and change. This page cannot say which apply to you.
    The person, or people, who hurt or frighten you may use this to scare you. You know what is safe to do today.
visa-already = What do you already do to keep safe with your papers as they are?
visa-caution =
    If you are in danger, ring 999, whatever your papers say.
    If not, it is best to get advice before you give your details. The police may share them with the Home Office.
visa-ask = A helpline can find you an adviser. You could ask what they pass on before you give your name.
visa-together =
    What have you been told would happen if you leave? Who told you?
    Who holds your papers? You need not say where. What would help you to get at them?
    In which language would you like to talk, and with whom not?

visa-group-advice = Advice first
visa-advice = I get advice before I give my name or details.
visa-advice-hint = By law, only trained people may give advice on visas. A helpline can help you find one.
visa-advice-worse = the adviser was chosen by the person who hurts you.
visa-told = I check with an adviser what I have been told.
visa-told-hint = They may say that you will be sent away, or lose your children. It may not be true.
visa-partner = I ask what I can apply for, if I came as a partner.
visa-partner-hint =
    You could ask about the Migrant Victims of Domestic Abuse Concession.
    It lets some people stay for a short time, with benefits. It takes the place of their visa as a partner.
visa-partner-worse = you apply before you have had advice. For some people there is no way to stay when it ends.
visa-funds = I ask what help there is if I cannot get benefits.
visa-funds-hint =
    “No recourse to public funds” means few or no benefits, and no home from the council.
    There may still be help, most of all if you have children or need care. A helpline can ask refuges too.
visa-funds-worse = the council is asked before you have had advice. It may tell the Home Office.

visa-group-heard = Being understood
visa-interpreter = My interpreter is not family, and does not know my family.
visa-interpreter-hint = The helpline, the GP or the police can find one. You could ask for another if you know each other. It is not a job for your child.
visa-interpreter-worse = a relative or a neighbour speaks for you. They may change your words, or pass them on.
visa-people = I know one person or group outside the family.
visa-people-hint = There are groups that know about visas and abuse. A helpline can help you find one.
visa-people-worse = word gets back to people who know your family.

visa-group-papers = Papers and travel
visa-numbers = I know where my papers are, or I have the numbers.
visa-numbers-hint = A copy, or just the numbers, can help an adviser.
visa-numbers-worse = someone sees that the papers were moved.
visa-travel = I get advice before I travel abroad with them.
visa-travel-hint = Some people are taken abroad and left with no papers. A friend could hold a copy of yours.
visa-travel-worse = you say that you will not go, and you are alone with them.
