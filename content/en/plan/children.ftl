## Children

section-children = Children
children-offer = Help for children at home, at school and on visits
children-intro =
    You know your children best. They often see and hear more than we think.
    You’re not to blame for what someone else does.
children-already = What do your children already do when it happens?
children-caution =
    It isn’t a child’s job to keep you safe, or to keep a secret.
    Talk their part through with them, like a fire drill: that’s safer than writing it down.
    Many parents fear that their children will be taken. A helpline can talk it through first. If a child is in danger now, ring 999.
children-ask = A domestic abuse adviser, the school, a health visitor or the GP. Ask first what would have to be passed on.
children-together =
    How are the children? What helps them?
    Who can they talk to?
    If they spend time with the person who hurts you, how are they before and after?

children-group-home = When it happens
children-now = I know what each child does when it starts.
children-now-hint = Some hide, some freeze, some try to help. They’re all ways to cope. Ask them about it at a calm time.
children-between = My children know not to step in between.
children-between-hint = Say something like: “It’s not your fault. It’s not your job to stop it. Just get out of the way.”
children-where = My children know where to go, indoors and out.
children-where-hint = A room away from it, or the home of a neighbour who knows.
children-where-worse = Take care if the way there goes past what’s happening.
children-call = My children know how to ring 999, and who else to ring.
children-call-hint = They say who they are, where they are and what’s happening, and stay on the line. Practise it without dialling.
children-call-worse = Take care if a child could be seen with the phone. Getting out of the way comes first.
children-code-word = We have a word that means “go to your place”.
children-code-word-hint = Pick a word that’s easy to say and doesn’t often come up.
children-code-word-worse = Take care if a child says it by mistake. That’s never their fault.

children-group-support = Someone for them
children-grown-ups = I know which grown-ups each child can talk to.
children-grown-ups-hint = Ask each child who they’d choose. Childline is there for them too.
children-grown-ups-worse = Take care if that grown-up might pass it on.
children-after = Afterwards, I make a quiet time for us.
children-after-hint = A cuddle, a drink, a story. “That was scary, and it wasn’t your fault” may be all they need.
children-worker = I ask who could support my child.
children-worker-hint = Some areas have workers for children: ask the school. In England and Wales, a child who has seen or heard abuse is a victim in law too.
children-social = When a social worker comes, I ask to be seen alone.
children-social-hint = Ask: “What are you worried about? What would help?” Bring someone to meetings, and an interpreter if you need one. Get advice before you sign anything. In England and Wales, if a letter says it may go to court, a solicitor is free.
children-social-worse = Take care if letters about it go to both of you.

children-group-school = School and visits
children-school = The school knows what I want it to know.
children-school-hint =
    Who fetches them, what to look out for, how to reach you.
    In England and Wales, if the police think a child may be living with domestic abuse, they have to tell the school, so that someone there can look out for the child. Northern Ireland has this too. In Scotland, ask the police.
children-school-worse = Take care if a letter or call about it could reach the other parent.
children-fetch = I’ve asked the school who can pick up my child.
children-fetch-hint = In England a school usually can’t turn a parent away without a court order, unless the child is in danger. A solicitor can tell you more.
children-advice = I get advice before I change any contact.
children-advice-hint = Contact is a child’s time with the other parent. In England and Wales, if no court has decided it, you don’t have to agree to it. If a court has, or you live elsewhere, ask a solicitor first.
children-advice-worse = Take care if contact would stop all at once, with no plan.
children-handover = I hand the children over in a busy place, or through someone.
children-handover-hint = A friend, a relative or a child contact centre can do it. For visits there, ask for “supervised”: staff see and hear it all. “Supported” is for low risk only.
children-handover-worse = Take care if that person might pass on messages or your address.
children-messages = My children don’t carry messages or secrets.
children-messages-hint = If they’re asked, they can say: “Ask Mum” (or Dad, or Gran). If they tell, it isn’t their fault.
