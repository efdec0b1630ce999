## Support for me

section-support = Support for me
support-offer = Someone to listen, and help with money, home and health
support-intro =
    You may have carried a lot, with nobody there just for you. You can have help, whether you stay or go.
    You know what would make this week a bit easier. “They” means the person, or people, who hurt or frighten you.
support-already = Who or what already helps you, even a little?
support-caution =
    Letters, calls and visits can be seen. You could say how and when it is safe to reach you.
    Most workers have to pass things on if a life is in danger. That goes for a child in danger too.
support-together =
    What would make this week a little easier?
    What help have you tried? What was good about it, and what was not?
    Who could go with you?

support-group-listen = Someone to listen
support-listen = I have someone who listens and does not judge.
support-listen-hint = It could be a friend you have not seen for a while. It could be someone who does not know you. You could ring a helpline just to talk.
support-listen-worse = it is someone who would tell them, or tell their family.
support-worker = I have a worker who rings me, or who comes to me.
support-worker-hint = You could ask a helpline who that could be. You could ask the worker: “Could you ring me next week?” Then it is not all up to you.
support-worker-worse = the worker rings, writes or comes when they are there.
support-private = I ask who will know what I say.
support-private-hint = You could ask it first: “What do you write down? When would you have to tell someone?”
support-again = If one person does not help, I can try another.
support-again-hint = You may have been let down before, or told that it was you. That was not your fault. You have a right to be heard.

support-group-beside = Someone beside me
support-goes = I know who could go with me.
support-goes-hint = To the GP, the council, a solicitor or court. A friend or a worker could wait with you, and help you to remember what was said.
support-goes-worse = that person is close to the one who hurts you.
support-lifts = I have a way to get to the people who help.
support-lifts-hint = You could ask for a lift, for the fare, or for someone to come to you. Some things can be done by phone.
support-lifts-worse = your phone shows them where you went.
support-forms = Someone helps me with calls and forms.
support-forms-hint = A friend could sit with you while you ring. A worker can fill in a form with you. You could ask for an interpreter who is not family.

support-group-everyday = Money, home, health
support-money = I ask what benefits I could get.
support-money-hint = A benefits adviser can go through it with you. At a jobcentre, you can ask to talk in a private room.
support-money-worse = letters or money go where someone else sees them. If your right to be in the UK is not settled, you could get advice before you claim.
support-home = I ask what I could do about my home.
support-home-hint = You could ask a housing adviser or the council. You can ask even if you mean to stay. It is best to ask before you give up a tenancy.
support-solicitor = I ask how to find a solicitor.
support-solicitor-hint = A worker may know a good one. You could ask about legal aid, and say how it is safe to write to you.
support-gp = My GP or nurse knows how I am.
support-gp-hint = You can ask to be seen on your own. “Things are hard at home, and I am not sleeping” is enough to start with.
support-gp-worse = someone else comes in with you, or can get into your NHS App.
support-drink = I ask about help with drink or drugs, theirs or mine.
support-drink-hint = What they do to you is not your fault, whoever drinks. You could ask for someone who knows about abuse too.
support-drink-worse = you are seen together, and cannot say what is true.

support-group-next = One small thing
support-next = I choose one small thing to do next.
support-next-hint = One call, one question, one cup of tea with someone. The rest can wait.
support-rest = Today I may just rest.
support-rest-hint = Getting through a day counts too. You could come back to this on another day.

support-ask =
    A domestic abuse helpline, your GP or an advocate (a trained worker who is on your side). Some lines are just for men, or for LGBT+ people.
    You could ask any of them: “Who else could help me? Would you ring them with me?”
