## Their programme

section-programme = Their programme
programme-offer = If the person hurting you is on a programme to change
programme-intro =
    Some people who hurt or frighten a partner go on a programme to change how they think and act. A court, probation or another service may send them. “They” means that person.
    It’s meant to change them, but it can’t promise to.
    You didn’t cause what they do. It isn’t your job to make it work.
programme-already = What do you already know about it?
programme-caution =
    Being on a programme isn’t proof of change. In danger, ring 999.
    There should be a service for partners and exes too. Without one, you may be less safe. If nobody has been in touch, ask a helpline who should be. It may be safer not to ask the person on it.
programme-ask = The service for partners knows most about it. The Respect Phoneline can say what programmes there are. The other lines can help you find a worker.
programme-together =
    What have you been told about the programme, and who told you?
    How have things been for you since it began?
    If you tell me something, who may know? Could it be traced to you?

programme-group-know = What I know about it
programme-name = I ask a worker for its name and dates.
programme-name-hint =
    In England and Wales, probation now runs Building Choices: 2 or 3 sessions a week, for about 10 to 13 weeks, or 17 to 25 if the risk is higher. Building Better Relationships (BBR) came before it, and IDAP before that.
    Scotland’s courts use the Caledonian System, which lasts at least two years. In Northern Ireland, probation runs BBR.
    Many other programmes meet once a week, for 20 to 48 weeks.
    Drive, in parts of England and Wales, is one to one, for people seen as high risk. The police and others try to stop the abuse, even if the person won’t take part. There’s an adviser (IDVA) for you.
programme-name-worse = Take care if they might notice that you know.
programme-parts = I know what happens there.
programme-parts-hint =
    Most mix group sessions with one-to-ones. Building Choices takes people convicted of any crime, not only abuse. It covers emotions, thinking, life’s problems, relationships and a sense of purpose, and ends with a review.
    BBR is two one-to-ones, six group sessions, then blocks of six on thinking, feelings and relationships. It ends with a three-way review. Ask a worker who is there.
    Going to every session isn’t proof of change.
programme-service = I know who the service for partners is.
programme-service-hint =
    It’s for you, whether you’re together or not. Probation in England and Wales has Domestic Abuse Safety Officers. They began alongside BBR, so with Building Choices ask who yours is. A victim liaison officer is someone else.
    In Scotland, the Caledonian System has a women’s and a children’s service. Elsewhere, it may be a women’s or men’s safety officer.
programme-cannot = I know what it can’t promise.
programme-cannot-hint = It can’t promise that they’ll stop, or that you’re safe. Some people drop out. Some use what they hear there against a partner.

programme-group-told = Who’s told what
programme-told = I ask a worker what I may be told.
programme-told-hint = Whether they go. Whether they’ve stopped going. Whether anyone thinks you’re in danger. Ask what nobody is allowed to tell you, too.
programme-pass = I ask what happens to what I say.
programme-pass-hint =
    Ask: “Who will know? Could they guess it came from me?”
    You can say “Not if it could be traced to me” or “Ask me first”. Ask if the worker can stick to that.
    If someone is in danger, above all a child, a worker may have to pass it on. Ask when that would be.
programme-pass-worse = Take care if they hear something that only you could know.
programme-who = I ask who has been told, and who still needs to know.
programme-who-hint = Probation, the programme, the police, a social worker. Telling one doesn’t mean the others hear. In danger, ring 999 as well.
programme-notice = I note what I see at home, if it’s safe.
programme-notice-hint = The diary is a place for it. Ask a worker how it would be used.
programme-notice-worse = Take care if they might find it.

programme-group-say = What they may say about it
programme-say = I make up my own mind about what they say.
programme-say-hint =
    These answers are for you, not to say back.
    “I’m cured.” No programme can promise that. Go by how safe you feel.
    “I’ve learned to manage my anger.” Abuse is about more than anger. Go by what they do.
    “They say you provoke me.” What they do is their own choice.
    “The others are much worse.” What happens to you matters.
    “You’re the abusive one. I learned that there.” Words from a programme can be turned on you. Tell your worker.
    “I’m only doing this for you.” You owe them nothing for it. If you’re thinking of leaving, plan it with a worker first.
programme-say-worse = Take care if talk about it could turn into an argument.

programme-group-when = When something changes
programme-again = I review my plan.
programme-again-hint = Good times are before the programme starts, halfway, at the end, and six months after.
programme-out = I ask to be told if they stop going.
programme-out-hint = Ask your worker how and when you’d hear. Review your plan when you do.
programme-out-worse = Take care if they blame you for it.
programme-ends = I know what help I still have when it ends.
programme-ends-hint = Ask how long the service for partners goes on, and who is there after that.
programme-prison = If they’re in prison, I ask a worker when they come out.
programme-prison-hint = A worker may be able to find out. News can come late, so plan early.
