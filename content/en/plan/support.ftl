## Support for me

section-support = Support for me
support-offer = Someone to listen, and help with money, home and health
support-intro =
    You may have carried a lot, with nobody there just for you. You can have help whether you stay or go.
support-already = Who or what already helps you, even a little?
support-caution =
    The person hurting you may see letters, calls and visits. Say how and when it’s safe to reach you.
    Most workers have to pass things on if a life, or a child, is in danger.
support-together =
    What would make this week a little easier?
    What help have you tried? What was good about it, and what wasn’t?
    Who could go with you?

support-group-listen = Someone to listen
support-listen = I have someone who listens and doesn’t judge.
support-listen-hint = A friend you haven’t seen for a while, or someone who doesn’t know you at all. You can ring a helpline just to talk.
support-listen-worse = Take care if it’s someone who would tell them, or their family.
support-worker = I have a worker who rings me, or who comes to me.
support-worker-hint = Ask a helpline who that could be. Then ask the worker: “Could you ring me next week?” That way it’s not all up to you.
support-worker-worse = Take care if the call, letter or visit comes when they’re there.
support-private = I ask who will know what I say.
support-private-hint = Ask first: “What do you write down? When would you have to tell someone?”
support-again = If one person doesn’t help, I can try another.
support-again-hint = You may have been let down before, or told it was your fault. It wasn’t. You have a right to be heard.

support-group-beside = Someone beside me
support-goes = I know who could go with me.
support-goes-hint = To the GP, the council, a solicitor or court. A friend or a worker can wait with you, and help you remember what was said.
support-goes-worse = Take care if that person is close to the one hurting you.
support-lifts = I have a way to get to the people who help.
support-lifts-hint = Ask for a lift, for the fare, or for someone to come to you. Some things can be done by phone.
support-lifts-worse = Take care if your phone shows them where you went.
support-forms = Someone helps me with calls and forms.
support-forms-hint = A friend can sit with you while you ring. A worker can fill in a form with you. If you need an interpreter, ask for one who isn’t family.

support-group-everyday = Money, home, health
support-money = I ask what benefits I could get.
support-money-hint = A benefits adviser can go through it with you. At a jobcentre, ask to talk in a private room.
support-money-worse = Take care if they see your post. If your visa isn’t settled, get advice before you claim.
support-home = I ask what I could do about my home.
support-home-hint = Ask a housing adviser or the council (in Northern Ireland, the Housing Executive). You can ask even if you mean to stay, and it’s best to ask before a tenancy is given up. There’s more under “Law”.
support-solicitor = I ask how to find a solicitor.
support-solicitor-hint = A worker may know a good one. Ask about legal aid, and say how it’s safe to write to you.
support-gp = My GP or nurse knows how I am.
support-gp-hint = You can ask to be seen on your own. “Things are hard at home, and I’m not sleeping” is enough to start with.
support-gp-worse = Take care if someone comes in with you, or can open your NHS App.
support-drink = I ask about help with drink or drugs, theirs or mine.
support-drink-hint = What they do to you isn’t your fault, whoever drinks. Ask for someone who knows about abuse as well.
support-drink-worse = Take care if they come with you. Ask to be seen on your own.

support-group-next = One small thing
support-next = I choose one small thing to do next.
support-next-hint = One call, one question, one cup of tea with someone. The rest can wait.
support-rest = Today I may just rest.
support-rest-hint = Getting through today is enough.

support-ask =
    A domestic abuse helpline, your GP, or an adviser who is on your side. Some lines are just for men, or for LGBT+ people.
    Ask any of them: “Who else could help me? Would you ring them with me?”
