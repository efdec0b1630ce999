## Looking at it afresh

section-afresh = Looking at it afresh
afresh-offer = Thoughts that others have found kind and true
afresh-intro =
    There is nothing to do here, and no right answer. These are thoughts that other people came to in time.
    You could keep one that rings true, and leave the rest. You are the one who was there.
    “They” means the person, or people, who hurt or frighten you.
afresh-already = What do you already tell yourself that helps?
afresh-caution =
    These thoughts are for you. It can make things worse if the person who hurts you hears or reads them.
    It can be a lot to look at. You can stop at any time, and talk to someone instead.
    You need not do anything about it. If it makes you think of leaving, a helpline can help you plan it first.
afresh-ask = A helpline, an advocate or your GP. You do not need a name for it, or a plan, to talk.
afresh-together =
    What would you say to a friend who told you this?
    What have you done to get through until now?
    What do you like doing, or used to like?

afresh-group-friend = If it were a friend
afresh-friend = If a friend told me this, I would not blame them.
afresh-friend-hint = What would you say to a friend who lived with this? You could say it to yourself.
afresh-stay = I have had good reasons to stay.
afresh-stay-hint = Love, children, money, fear, hope. People ask why you stay. Few ask why they do it.

afresh-group-pattern = What I may have lived with
afresh-rules = There are rules for me, and not for them.
afresh-rules-hint = It may be about where you go, what you spend, who you see or your phone. What do you fear would happen if you said no?
afresh-shells = I do a lot so as not to upset them.
afresh-shells-hint = Watching their mood all day is hard work. It shows how well you know what is safe.
afresh-fewer = I see fewer people than I used to.
afresh-fewer-hint = It may have come bit by bit: a sulk, a row, a bad word about a friend. You could think of one person you miss.
afresh-doubt = I was there, and I can trust what I know.
afresh-doubt-hint = They may say that it did not happen, or that you made too much of it.
afresh-good-days = The good days are real. They do not undo the rest.
afresh-good-days-hint = “Sorry” and gifts can be part of how it goes round. You can miss the good days and still want it to stop.
afresh-yes = I went along with things to stay safe.
afresh-yes-hint = That is not the same as saying yes, and it was not your fault.

afresh-group-reasons = Reasons people give
afresh-drink = Other people drink, and hurt nobody.
afresh-drink-hint = “It was the drink.” That leaves out the sober times, and the people they do not hurt. Drink can make it worse. It is not why.
afresh-drink-worse = it is said to them, or when they have been drinking.
afresh-childhood = A hard childhood is sad. It is no reason to hurt me.
afresh-childhood-hint = “It is because of their childhood.” That leaves out all those who had one like it, and hurt nobody. You can feel for them and be safe.
afresh-wind-up = I do not make them do it.
afresh-wind-up-hint = “I wind them up.” That leaves out that people get wound up every day, and do no harm. Whatever you said, what they did was their choice.
afresh-temper = They can hold back with other people.
afresh-temper-hint = “They just lose their temper.” Who do they not lose it with? What do they never break?

afresh-group-me = About me
afresh-back = I may have shouted or hit back. What they do is still theirs.
afresh-back-hint = You could ask: who is afraid of whom? If what you do worries you, a helpline can talk about that too.
afresh-strong = I have got through more than people know.
afresh-strong-hint = What did you do to get through? Each small thing counts as knowing how.
