## Visas and papers

section-visa = Visas and papers
visa-offer = If your right to stay in the UK isn’t settled, or you can’t get benefits
visa-intro =
    The rules differ from person to person, and they change. This page can’t say which apply to you.
    “They” means your partner, or the person hurting or frightening you. They may use your visa to scare you.
visa-already = What do you already do to keep safe with your papers as they are?
visa-caution =
    If you’re in danger, ring 999, whatever your papers say.
    If not, get advice before you give your name. The police may tell the Home Office.
visa-ask = A helpline can find you an adviser. Before you give your name, ask what they pass on and to whom.
visa-together =
    What have you been told would happen if you left? Who told you?
    Who holds your papers? You needn’t say where. What would help you get at them?
    Which language would you like to talk in? Who would you not want as an interpreter?

visa-group-advice = Advice first
visa-advice = I get advice before I give my name or details.
visa-advice-hint = See a solicitor or a registered immigration adviser. It’s a crime to advise on visas without being regulated. A helpline can help you find someone. Ask what it costs.
visa-advice-worse = Take care if the adviser was chosen by the person hurting you.
visa-told = I check with an adviser what I’ve been told.
visa-told-hint = They may say that you’ll be deported or lose your children if you tell anyone. Threats like that are part of the abuse, and they may not be true.
visa-partner = I ask what I can apply for, if I came as a partner.
visa-partner-hint =
    Ask about the Migrant Victims of Domestic Abuse Concession. It gives some partners three months in the UK, with benefits and help with housing. It replaces your partner visa.
    Ask as well what you could apply for before the three months end.
visa-partner-worse = Take care if your partner is here for work or study. There may be no way to stay after those months.
visa-settle = I ask about settlement as a victim of abuse.
visa-settle-hint =
    That means the right to stay for good, anywhere in the UK, after a relationship ended because of abuse. It’s for partners of British or settled people and some others, such as refugees and people in the forces. Fiancés, and partners of workers and students, can’t use it.
    From April 2026 the fee is £3,226 for each person. If you can’t afford it, ask not to pay. An adviser uses form SET(DV).
    Do you have pre-settled status through a partner or relative from the EU, Iceland, Liechtenstein, Norway or Switzerland? If abuse ended that relationship, you may still get settled status after five years here. Applying is free. A partner may be able to use SET(DV) sooner. An adviser can tell you which is better.
visa-settle-worse = Take care if your visa, or the three months, will soon run out, or a letter says that your status may end. Get advice now.
visa-funds = I ask what help there is if I can’t get benefits.
visa-funds-hint =
    “No recourse to public funds” rules out most benefits, and a home from the council. There may still be help from social services, most of all if you have children or need care.
    In England, Scotland and Wales, pre-settled status alone is usually not enough for Universal Credit or a home from the council. It can depend on work or family. If you’re told no, ask an adviser.
    For women, a domestic abuse service can ask Southall Black Sisters’ No Recourse Fund to help pay for a safe place, anywhere in the UK.
visa-funds-worse = Take care if the council asks about your visa. It may tell the Home Office.

visa-group-heard = Being understood
visa-interpreter = My interpreter isn’t family, and doesn’t know them.
visa-interpreter-hint = The helpline, the GP or the police can find one. If you know each other, say that you want someone else. It’s not a job for your child.
visa-interpreter-worse = Take care if a relative or neighbour interprets. They may change your words or tell others.
visa-people = I know one person or group outside the family.
visa-people-hint = Some groups know about both visas and abuse. A helpline can help you find one where nobody knows your family.
visa-people-worse = Take care if word could get back to people who know your family.

visa-group-papers = Papers and travel
visa-numbers = I know where my papers are, or I have the numbers.
visa-numbers-hint = A copy, a photo or just the numbers can help an adviser.
visa-numbers-worse = Take care if they check where the papers are.
visa-travel = I get advice before I travel abroad with them.
visa-travel-hint = Some people are taken abroad and left there without papers. Leave a copy of yours with someone safe. If you fear a forced marriage, talk to the Forced Marriage Unit before you go.
visa-travel-worse = Take care if you’re alone with them when you say you won’t go.
visa-abroad = If I’m left abroad, I know there’s a way back.
visa-abroad-hint = Since 31 January 2024, some partners left abroad by an abuser can apply from there to come back and settle in the UK. The form on GOV.UK is called Return to the UK. If you can’t afford the fee, ask not to pay. A solicitor or registered adviser in the UK can help.
visa-abroad-worse = Take care if they, or their family, can read your messages.
