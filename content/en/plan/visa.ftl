## Visas and papers

section-visa = Visas and papers
visa-offer = If your right to stay in the UK isn’t settled, or you can’t get benefits
visa-intro =
    The rules differ from person to person, and they change.
    Your partner, or the person hurting you, may use your visa to scare you.
visa-already = What do you already do to keep yourself and your papers safe?
visa-caution =
    If you’re in danger, ring 999, whatever your papers say.
    If it can wait, get advice before you give your name to the police or the council. Either may tell the Home Office.
    “They” means your partner, or the person hurting or frightening you.
visa-ask = A helpline can help you find an immigration adviser. Before you give your name, ask what the helpline passes on and to whom.
visa-together =
    What have you been told would happen if you left? Who told you?
    Who holds your papers? You needn’t say where. What would help you get at them?
    Which language would you like to talk in? Who would you not want as an interpreter?

visa-group-advice = Advice first
visa-advice = I get advice before I give my name or details.
visa-advice-hint = See a solicitor or a registered immigration adviser. Ask an adviser if they’re registered: advising without it is a crime (theirs, not yours). In England and Wales, legal aid can pay for a claim as a victim of abuse: it isn’t “public funds”.
visa-advice-worse = Take care if the adviser was chosen by the person hurting you.
visa-told = I check with an adviser what I’ve been told.
visa-told-hint = The person hurting you may say that you’ll be deported or lose your children if you tell anyone. Threats like that are part of the abuse. Only the Home Office can end a visa. A partner can’t, but can tell it that you’ve split up: see an adviser first, if you can.
visa-partner = I ask what I can apply for, if I came as a partner.
visa-partner-hint = If the relationship ends because of abuse, ask about the Migrant Victims of Domestic Abuse Concession. It gives some partners three months in the UK, with benefits and help with housing, but it ends your partner visa. Before you apply, ask an adviser what you could apply for next.
visa-partner-worse = Take care if your partner is here for work or study. There may be no way to stay after those months.
visa-settle = I ask if I could stay in the UK for good.
visa-settle-hint =
    That’s settlement. You may get it if a relationship ended because of abuse. It’s for partners of people who are British or settled, and of some others, such as refugees and people in the forces. Fiancés, and partners of workers and students, can’t use it.
    If you can’t afford the fee (£3,226 for each person since April 2026), ask for a “fee waiver”. An adviser can fill in the form, SET(DV), with you.
    Do you have pre-settled status through a partner or relative from the EU, Iceland, Liechtenstein, Norway or Switzerland? If abuse ended that relationship, you may still get settled status, free, after five years here. If it was your partner, SET(DV) may be sooner: ask an adviser.
visa-settle-worse = Take care if your visa, or the three months, will soon run out, or a letter says that your status may end. Get advice now.
visa-funds = I ask what help there is if I can’t get benefits.
visa-funds-hint =
    “No recourse to public funds” rules out most benefits, and a home from the council. There may still be help from social services, most of all if you have children or need care.
    In England, Scotland and Wales, pre-settled status alone is usually not enough for Universal Credit or a home from the council. If you’re told no, ask an adviser.
    A domestic abuse service can ask Southall Black Sisters’ No Recourse Fund to help a woman pay for a safe place, anywhere in the UK. If you’re a man, ask a helpline what there is.
visa-funds-worse = Take care if the council asks about your visa. It may tell the Home Office.

visa-group-heard = Being understood
visa-interpreter = My interpreter isn’t family, and doesn’t know them.
visa-interpreter-hint = The helpline, the GP or the police can find one. If you know each other, ask for someone else. It’s not a job for your child.
visa-interpreter-worse = Take care if a relative or neighbour interprets. They may change your words or tell others.
visa-people = I know one person or group I can turn to outside the family.
visa-people-hint = Some groups know about both visas and abuse. A helpline can help you find one where nobody knows your family.
visa-people-worse = Take care if word could get back to your family.

visa-group-papers = Papers and travel
visa-numbers = I know where my papers are, or I have my passport and visa numbers.
visa-numbers-hint = A copy, a photo or just the numbers can help an adviser. Most visas are now online: an eVisa. If someone else has the email or phone that you sign in with, an adviser can help you get in without them.
visa-numbers-worse = Take care if they check where the papers are, or can sign in to your eVisa.
visa-travel = I get advice before I travel abroad with them.
visa-travel-hint = Some people are taken abroad and left there without papers. Leave a copy of yours with someone safe. If you fear a forced marriage, talk to the Forced Marriage Unit before you go.
visa-travel-worse = Take care if you’re alone with them when you say you won’t go.
visa-abroad = If I’m left abroad, I know there’s a way back.
visa-abroad-hint = Some partners left abroad by an abuser can apply from there to come back and settle in the UK. The form on GOV.UK is called Return to the UK. If you can’t afford the fee, ask for a “fee waiver”. A registered adviser in the UK can help. If your child was kept here, ask a family solicitor too: a court in England and Wales can act while you’re abroad.
visa-abroad-worse = Take care if they, or their family, can read your messages.
