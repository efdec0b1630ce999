## Being who I am
# The entries do not say who the person is: a plan may be found. Hints may.

section-lgbt = Being who I am
lgbt-offer = If you’re LGBT+, whether or not people know
lgbt-intro =
    You know best who knows about you, and who is safe.
    It may be a partner, an ex or your family who hurts or frightens you. Nothing about who you are makes it your fault.
lgbt-already = How do you decide now who knows what?
lgbt-caution =
    You don’t have to say who you are to get help.
    The ideas below don’t say it either, in case the person hurting you reads your plan. What you write yourself might.
lgbt-ask =
    Galop is for LGBT+ people of 18 and over. Under 19, you can ring Childline too. Ask what gets written down, and who can read it.
    If it’s your family, look at “Family and community” too.
lgbt-together =
    What would you like me to call you? Does that change if someone is with you?
    What are you afraid someone might tell? Who would they tell?
    Which places or people feel like home to you?

lgbt-group-knows = Who knows
lgbt-choose = I choose who knows what about me, and when.
lgbt-choose-hint = Someone may threaten to tell your family, your work or your landlord. A worker can help you work out who would stand by you.
lgbt-first = I think about telling one person first, myself.
lgbt-first-hint = For some people, that takes the power out of the threat. For others it isn’t safe. A helpline can think it through with you.
lgbt-first-worse = Take care if that person might hurt you, or pass it on.
lgbt-online = I know what my profiles and apps show.
lgbt-online-hint = Groups and dating apps may show where you are, or who you talk to.
lgbt-online-worse = Take care if they’d notice a sudden change.

lgbt-group-people = People and places
lgbt-friend = I have someone outside our circle of friends.
lgbt-friend-hint = You may have the same friends and the same few places. An old friend, a helpline or a group in another town can be yours alone.
lgbt-friend-worse = Take care if what you say could get back to friends of you both.
lgbt-counts = I know it counts as abuse, whoever does it.
lgbt-counts-hint = You may be told it’s just a fight, or that nobody helps people like you. It can be abuse in any couple or family, and there’s help.
lgbt-place = I ask which safe place would take me as I am.
lgbt-place-hint = Some refuges are for women, some for men, and a few for LGBT+ people. If you’re trans or non-binary, ask before you set out: the rules differ, and are changing. Galop, or another helpline when it’s closed, can help you find one.

lgbt-group-need = What I need
lgbt-medicines = My medicines are where I can get at them.
lgbt-medicines-hint = That goes for hormones and HIV medicines too. If they’re kept from you, a GP or a clinic can help.
lgbt-medicines-worse = Take care if someone counts them, or would see that they’ve moved.
lgbt-children = I get advice about the children.
lgbt-children-hint = You may be told that you’re not a real parent. A solicitor can tell you where you stand. If a child is in danger, ring 999.
lgbt-name = Workers know what to call me.
lgbt-name-hint = If you’re trans, being called by an old name to hurt you is part of the abuse. Tell workers your name, and which name is safe on letters and calls.
lgbt-name-worse = Take care if letters or calls might be seen or heard at home.
lgbt-things = What I need to be myself is safe, or packed.
lgbt-things-hint = Clothes, a binder or a wig, clinic letters, papers in your name. Some abusers hide or destroy these.
lgbt-things-worse = Take care if they’d notice that something has gone.
