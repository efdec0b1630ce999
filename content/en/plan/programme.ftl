## Their programme

section-programme = Their programme
programme-offer = If the person hurting you is on a programme to change
programme-intro =
    Some people who hurt or frighten a partner go on a programme to change how they think and act. A court, probation or another service may send them.
    It’s meant to change them, but it can’t promise to.
    You didn’t cause what they do. It isn’t your job to make it work.
programme-already = What do you already know about it?
programme-caution =
    Being on a programme isn’t proof of change. If you’re in danger, ring 999.
    There should be a service for partners and exes too. Without one, you may be less safe. If nobody has been in touch, ask a helpline who should be. It may be safer not to ask the person on it.
    “They” means the person on the programme.
programme-ask = The service for partners knows most about it. The Respect Phoneline can say what programmes there are. The other lines can help you find a worker.
programme-together =
    What have you been told about the programme, and who told you?
    How have things been for you since it began?
    If you tell me something, who may know? Could it be traced to you?

programme-group-know = What I know about it
programme-name = I ask a worker for its name and dates.
programme-name-hint =
    It may be one of these:
    Building Choices, run by probation in England and Wales: 2 or 3 sessions a week, for about 10 to 13 weeks, or 17 to 25 if the risk is higher.
    Building Better Relationships (BBR): probation runs it in Northern Ireland. In England and Wales it came before Building Choices.
    The Caledonian System, from Scotland’s courts: at least two years.
    Drive, in parts of England and Wales: one to one, for people seen as high risk. The police and others try to stop the abuse, even if the person won’t take part. There’s a domestic abuse adviser (IDVA) for you.
    Many others meet once a week, for 20 to 48 weeks.
programme-name-worse = Take care if they might notice that you know.
programme-parts = I know what happens on the programme.
programme-parts-hint =
    Most mix group sessions with one-to-ones. Building Choices takes people convicted of any crime, not only abuse, and ends with a review. BBR is mostly group sessions, on thinking, feelings and relationships. It ends with a three-way review: ask a worker who takes part.
    If probation doesn’t run it, ask if Respect has accredited it. That means it looks to your safety too. Going to every session isn’t proof of change.
programme-service = I know which service is there for me as a partner or ex.
programme-service-hint =
    It’s for you, whether you’re together or not. In England and Wales, ask probation: “Do I have a Domestic Abuse Safety Officer?” A victim liaison officer does a different job.
    In Scotland, the Caledonian System has a women’s and a children’s service. Elsewhere, it may be a women’s or men’s safety officer.
programme-cannot = I know what it can’t promise.
programme-cannot-hint =
    It can’t promise that they’ll stop, or that you’re safe. Some people drop out. Some use what they hear there against a partner.
    A course in anger management is something else. Seeing a counsellor as a couple can put you in more danger: you can say no, whoever offers it.

programme-group-told = Who’s told what
programme-told = I ask a worker what I may be told.
programme-told-hint = Ask: “Would you tell me if they stop going, or if anyone thinks I’m in danger? What can’t you tell me?”
programme-pass = I ask what happens to what I say.
programme-pass-hint =
    Ask: “Who will know? Could they guess it came from me?”
    You can say “Not if it could be traced to me” or “Ask me first”. Ask if the worker can stick to that.
    If someone is in danger, above all a child, a worker may have to pass it on. Ask when that would be.
programme-pass-worse = Take care if they hear something that only you could know.
programme-who = I ask who has been told, and who still needs to know.
programme-who-hint = Probation, the programme, the police, a social worker. Telling one doesn’t mean the others hear. In danger, ring 999 as well.
programme-notice = I note what I see at home, if it’s safe.
programme-notice-hint = You can write it in the diary in this plan. Ask a worker how it would be used.
programme-notice-worse = Take care if they might find it.

programme-group-say = What they may say about it
programme-say = I make up my own mind about what they say.
programme-say-hint =
    These answers are for you, not to say back.
    “I’m cured.” No programme can promise that. Go by how safe you feel.
    “I’ve learned to manage my anger.” Abuse is about more than anger. Go by what they do.
    “They say you provoke me.” What they do is their own choice.
    “The others are much worse.” What happens to you matters.
    “You’re the abusive one. They told us on the course.” Words from a programme can be turned on you. Tell your worker.
    “I’m only doing this for you.” You owe them nothing for it. If you’re thinking of leaving, plan it with a worker first.
programme-say-worse = Take care if talk about it could turn into an argument.

programme-group-when = When something changes
programme-again = I review my plan.
programme-again-hint = Good times to do it: before the programme starts, halfway, at the end, and six months after.
programme-out = I ask to be told if they stop going.
programme-out-hint = Ask your worker how and when you’d hear. Review your plan when you do.
programme-out-worse = Take care if they blame you for it.
programme-ends = I know what help I still have when it ends.
programme-ends-hint = Ask how long the service for partners goes on, and who can help you after that.
programme-prison = If they’re in prison, I ask a worker for the date they come out.
programme-prison-hint = A worker may be able to find out, and “Law” says how to ask to be told. News can come late, so plan early.
