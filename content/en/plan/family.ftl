## Sons, daughters, relatives

section-family = Sons, daughters, relatives
family-offer = If it’s a son or daughter of any age, or another relative
family-intro =
    It’s hard to say that your own family hurts or frightens you: a child or teenager, a grown-up child, a parent, a brother or sister.
    You can love them and still need it to stop. What they do isn’t your fault.
    When a child keeps hitting, threatening or controlling a parent, that’s abuse too. It doesn’t mean that you brought them up badly.
family-already = What do you already do when it starts?
family-caution =
    “They” means the relative who hurts or frightens you. Telling them to go, or that the money will stop, can be dangerous. Plan it with a helpline first.
    If it’s about “honour”, or a marriage you don’t want, look at “Family and community” instead.
family-ask =
    Helplines are for this too, not only for couples. A solicitor can tell you about court orders.
    Your GP and adult social care (in Northern Ireland, the health and social care trust) can help.
    If your child hurts you, PEGS helps parents like you, whatever your child’s age. It’s free and online, anywhere in the UK. For a child or teenager, ask the school, the GP or children’s social care what help there is for them. Ask for help to keep other children safe, too.
family-together =
    What is it like at home on a good day, and on a bad one?
    What would you like for them? What worries you?
    What do you need for yourself?

family-group-starts = When it starts
family-room = I know where I go when it starts.
family-room-hint = A room with a way out, a neighbour’s, or anywhere with other people.
family-room-worse = Take care if it’s somewhere they would follow.
family-999 = I know that I can ring 999, even about my own child.
family-999-hint = It doesn’t make you a bad parent. Say how old they are. If they’re ill or disabled, say so. Say what you fear for them, too.
family-999-worse = Take care if they could hear you ring.

family-group-money = Money and home
family-money = I choose what I give or lend.
family-money-hint = You know when it’s safe to say no. Sometimes giving is how you stay safe, and that isn’t failing.
family-money-worse = Take care if nobody else is there when you say no.
family-cards = I keep my cards, papers and PIN safe.
family-cards-hint = Someone safe could look after papers. If your relative knows your PIN or uses your card, ask the bank how to change that.
family-cards-worse = Take care if they’d notice that things have moved, or the PIN no longer works.
family-leave = I get advice before I ask them to leave.
family-leave-hint = If they’re under 18, ask children’s social care first: you may still be responsible for them. A court order can keep close family away, not only a partner. The orders differ in Scotland.
family-leave-worse = Take care if nobody else is there when you tell them.

family-group-help = Help for me, help for them
family-talk = I talk to someone outside the family.
family-talk-hint = Many parents feel ashamed and tell nobody. PEGS has groups for parents who live with this.
family-talk-worse = Take care if it could get back to them, or relatives take sides.
family-young = If my child is under 18, I ask for help for both of us.
family-young-hint = It happens to many parents, and it doesn’t mean you’ve failed. Tell the school, the GP or children’s social care what it’s like at home, and that you need help too. In England, ask the council about “early help” or “Family Help”.
family-young-worse = Take care if your child might hear you ring, or see a message.
family-theirs = Other people help them, not only me.
family-theirs-hint = Tell their GP, or a drug, alcohol or mental health service, what you see. Staff may not be allowed to tell you anything, but they can listen. Ask for your name to be kept out of it.
family-theirs-worse = Take care if they could work out that it came from you.
family-grandchildren = I tell someone if they use the grandchildren against me.
family-grandchildren-hint = They may say you’ll never see them again. If you fear for a child, tell a helpline or the school. If a child is in danger, ring 999.
