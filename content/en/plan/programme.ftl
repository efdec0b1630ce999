## Their programme

section-programme = Their programme
programme-offer = If they go to a programme about how they treat you
programme-intro =
    Some people who hurt or frighten a partner go to a programme. A court or a service may send them. “They” here means the person who hurts or frightens you.
    It is meant to change how they think and act. It cannot promise that they will.
    You did not cause what they do. It is not your job to make it work.
programme-already = What do you already know about it?
programme-caution =
    Going to it is not proof of change. If you are in danger, ring 999.
    A service for partners belongs beside it. Without one, a programme can make you less safe. If nobody has been in touch, you could ask a helpline who would be. It may be safer not to ask them.
programme-ask = The service for partners knows most about it. The Respect Phoneline can say what programmes there are. Other lines can help you find a worker.
programme-together =
    What have you been told about the programme? By whom?
    How has it been for you since they began?
    If you tell me something, who may know? Could they guess that it came from you?

programme-group-know = What I know about it
programme-name = I ask a worker for its name and its dates.
programme-name-hint =
    Many meet once a week, for 20 to 48 weeks. This one may differ.
    Building Better Relationships took the place of IDAP. Building Choices is newer.
    Drive works with one person at a time. It is not meant to tell them that a partner has support.
programme-name-worse = they notice that you know it.
programme-parts = I know its usual parts.
programme-parts-hint =
    Building Better Relationships, for instance: two one-to-one meetings, then six in a group. Then come three blocks of six: on thinking, on feelings, on relationships. Between them are one-to-one meetings. It ends with a three-way review. You could ask who is there.
    This one may differ. Going to all of it is not proof of change.
programme-service = I know who the service for partners is.
programme-service-hint = It is for you, whether you are together or not. In probation, the worker is often called a Domestic Abuse Safety Officer. Elsewhere it is a women’s or men’s safety officer.
programme-cannot = I know what it cannot promise.
programme-cannot-hint = It cannot promise that they stop, or that you are safe. Some people leave early. Some use what they hear there against a partner.

programme-group-told = What is told, and to whom
programme-told = I ask a worker what I may be told.
programme-told-hint = Such as whether they go, whether they stop going, and whether someone thinks that you are in danger. You could also ask what nobody may tell you.
programme-pass = I ask what happens to what I say.
programme-pass-hint =
    You could ask: Who will know? Could they guess that it came from me?
    You could say: “Not if it could be traced to me”, or “Ask me first”. You could ask if a worker can keep to that.
    A worker may have to pass things on if someone is in danger, most of all a child. You could ask when that would be.
programme-pass-worse = they hear something that only you could know.
programme-who = I ask who has been told, and who still needs to know.
programme-who-hint = Such as probation, the programme, the police or a social worker. News does not always reach everyone. In danger, ring 999 as well.
programme-notice = I note what I see at home, if it is safe.
programme-notice-hint = The diary is a place for it. You could ask a worker how it would be used.
programme-notice-worse = it is found.

programme-group-say = What they may say about it
programme-say = I keep my own thoughts about what they say.
programme-say-hint =
    These thoughts are for you, not to say back.
    “I am cured.” A programme cannot promise that. You can go by how safe you feel.
    “They say that you provoke me.” What they do is their own choice.
    “The others are much worse.” What happens to you counts.
    “You are the abusive one, I learned it there.” Words from a programme can be turned round. You could tell your worker.
    “I only do this for you.” You owe them nothing for it. What you do next is up to you. If you think of leaving, a worker can help you plan it first.
programme-say-worse = you argue about it with them.

programme-group-when = When something changes
programme-again = I look at my plan again.
programme-again-hint = It can help before the programme starts, half-way, at the end, and six months after.
programme-out = I ask to be told if they stop going.
programme-out-hint = You could ask your worker how and when you would hear of it. You could look at your plan again then.
programme-out-worse = they blame you for it.
programme-ends = I know what help I still have when it ends.
programme-ends-hint = You could ask how long the service for partners goes on, and who is there after that.
programme-prison = If they are in prison, I ask a worker when they come out.
programme-prison-hint = A worker may be able to find out. News can come late, so you could plan early.
