## Sons, daughters, relatives

section-family = Sons, daughters, relatives
family-offer = If it is a grown-up son or daughter, or someone else in the family
family-intro =
    It is hard to say that your own family hurts or frightens you. It may be a grown-up child, a parent, a brother or a sister.
    You can love them and need it to stop. What they do is not your fault. You know them best.
family-already = What do you already do when it starts?
family-caution =
    To say that they have to go, or that money will stop, can be dangerous. A helpline can help you plan it first.
    If it is about shame or a marriage, look at “Family and community” instead.
family-ask = Helplines are for this too, not only for couples. They can tell you who advises on court orders. Your GP and adult social care can help.
family-together =
    What is it like at home on a good day, and on a bad one?
    What do you wish for them? What worries you?
    What do you need for yourself?

family-group-starts = When it starts
family-room = I know where I go when it starts.
family-room-hint = It may be a room with a way out, a neighbour’s, or a place with people.
family-room-worse = it is somewhere that they would follow.
family-999 = I know that I can ring 999, even about my own child.
family-999-hint = It does not make you a bad parent. You can tell the police if they are ill, and what you fear for them.
family-999-worse = they hear you ring.

family-group-money = Money and home
family-money = I choose what I give or lend.
family-money-hint = You know when it is safe to say no. Sometimes giving is how you stay safe, and that is not failing.
family-money-worse = you say no when you are alone with them.
family-cards = My cards, PIN and papers are out of reach.
family-cards-hint = A friend could keep papers for you. The bank can tell you how to change who has what.
family-cards-worse = they notice that things have moved.
family-leave = I get advice before I ask them to leave.
family-leave-hint = Court orders can keep a relative away, not only a partner. A worker or a solicitor can tell you what fits.
family-leave-worse = you tell them with nobody else there.

family-group-help = Help for me, help for them
family-talk = I talk to someone outside the family.
family-talk-hint = Many parents feel shame and tell nobody. There are groups for parents who live with this.
family-talk-worse = it gets back to them, or relatives take sides.
family-theirs = Other people help them, not only me.
family-theirs-hint = You could tell their GP, or a drug, alcohol or mental health service, what you see. You could ask for your name to be kept out of it.
family-theirs-worse = they learn that it came from you.
family-grandchildren = I tell someone if they use the grandchildren against me.
family-grandchildren-hint = They may say that you will not see them again. If you fear for a child, you could tell a helpline or the school. If a child is in danger, ring 999.
