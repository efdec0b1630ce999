## Children

section-children = Children
children-offer = What can help children, at home, at school and on visits
children-intro =
    You know your children best. They often see more than we think, and have found ways to cope.
    You are not to blame for what someone else does.
children-already = What do your children already do when it happens?
children-caution =
    It is not a child’s job to keep you safe, or to keep a secret.
    Saying it and trying it out is safer than writing it down. If a child is in danger now, ring 999.
children-ask = You could ask an advocate, a children’s support worker, the school, a health visitor or the GP. They may have to pass on a worry about a child, so you could ask about that first.
children-together =
    How are the children? What helps them?
    Who can they talk to?
    If they spend time with the person who hurts you, how are they before it and after it?

children-group-home = When it happens
children-now = I know what each child does when it starts.
children-now-hint = Some hide, some freeze, some try to help. All of these are ways to cope. You could ask at a calm time.
children-between = My children know that nobody steps in between.
children-between-hint = You could say: “It is not your fault. It is not your job to stop it. You just get out of the way.”
children-where = My children know where to go, indoors and outside.
children-where-hint = It may be a room away from it, or the home of a neighbour who knows.
children-where-worse = the way there goes past what is happening.
children-call = My children know who to call, and how to ring 999.
children-call-hint = They say who they are, where, and what is happening, and stay on the line. You could practise, but not dial.
children-call-worse = a child is seen with the phone. Getting out of the way comes first.
children-code-word = We have a word that means “go to your place”.
children-code-word-hint = A plain word is best, and one that is not said by chance.
children-code-word-worse = it slips out. That is never the child’s fault.

children-group-support = Someone for them
children-grown-ups = I know which grown-ups each child can talk to.
children-grown-ups-hint = You could ask each child who they would choose, in the family and outside it. Childline is for them too.
children-grown-ups-worse = that grown-up would pass it on.
children-after = Afterwards, I make a quiet time for us.
children-after-hint = A cuddle, a drink, a story. “That was scary, and it was not your fault” may be all it needs.
children-worker = I ask who could support my child.
children-worker-hint = In some places a worker meets a child one to one. The school or a helpline may know.

children-group-school = School and visits
children-school = The school knows what I want it to know.
children-school-hint = It may be who fetches them, what to look out for and how to reach you. School staff can ring Operation Encompass for advice.
children-school-worse = a letter or a call about it goes to the other parent.
children-fetch = I have asked the school who it can refuse.
children-fetch-hint = A school usually cannot refuse a parent without a court order. A solicitor can tell you more.
children-advice = I get advice before I change any contact.
children-advice-hint = An advocate or a solicitor can help you to do it safely. A court may look at it later.
children-advice-worse = contact stops all at once, with no plan.
children-handover = I do handovers in a busy place, or through someone else.
children-handover-hint = A friend or a relative could be the one who is there.
children-handover-worse = that person takes messages or gives out your address.
children-messages = My children need not carry messages or secrets.
children-messages-hint = If they are asked, they can say: “Ask the grown-up.” If something slips out, it is not their fault.
