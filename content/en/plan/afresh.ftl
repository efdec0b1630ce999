## Making sense of what happened

section-afresh = Making sense of what happened
afresh-offer = Thoughts that have helped other people
afresh-intro =
    There’s nothing to do here, and no right answer. These are thoughts that other people came to in their own time.
    Take any that ring true and leave the rest. You were there. You know what happened.
afresh-already = What do you already tell yourself that helps?
afresh-caution =
    These thoughts are for you. You may be in more danger if the person hurting you hears or reads them.
    It can be a lot to take in. Stop whenever you like, and talk to someone instead.
    You don’t have to act on any of it. Thinking of leaving? Ring a helpline first and plan it with them.
    “They” means the person or people who hurt or frighten you.
afresh-ask = A helpline, a domestic abuse adviser or your GP. You can talk to them without a plan, or a name for what’s happening.
afresh-together =
    What would you say to a friend who told you this?
    What have you done to get through so far?
    What do you enjoy, or did you once enjoy?

afresh-group-friend = If it were a friend
afresh-friend = If a friend told me this, I wouldn’t blame them.
afresh-friend-hint = What would you say to a friend who was living with this? Try saying it to yourself.
afresh-stay = I’ve had good reasons to stay.
afresh-stay-hint = Love, children, money, fear, hope. People ask why you don’t leave. Few ask why the person hurting you doesn’t stop.

afresh-group-pattern = What I may have lived with
afresh-rules = There are rules for me, and not for them.
afresh-rules-hint = About where you go, what you spend, who you see, your phone. What are you afraid would happen if you said no?
afresh-shells = I’m always walking on eggshells.
afresh-shells-hint = You watch every word and every sound. It wears you out, and it’s how you’ve kept yourself safe.
afresh-fewer = I see fewer people than I used to.
afresh-fewer-hint = It often happens bit by bit: a sulk, a row, a nasty word about a friend. Who do you miss?
afresh-doubt = I was there, and I can trust what I know.
afresh-doubt-hint = They may say it never happened, or you’re making a fuss, until you doubt your own mind. It’s called gaslighting.
afresh-good-days = The good days are real. They don’t undo the rest.
afresh-good-days-hint = Saying sorry and buying presents can be part of the pattern. You can miss the good days and still want the rest to stop.
afresh-yes = I went along with things to stay safe.
afresh-yes-hint = Going along with it because you’re afraid isn’t saying yes. It wasn’t your fault.

afresh-group-reasons = Reasons people give
afresh-drink = Other people drink, and hurt nobody.
afresh-drink-hint = “It was the drink.” Then what about the sober times, and all the people they don’t hurt? Drink can make it worse. It isn’t why they do it.
afresh-drink-worse = Take care if they might hear this, most of all when they’ve been drinking.
afresh-childhood = A hard childhood is sad. It’s no reason to hurt me.
afresh-childhood-hint = “It’s because of how they grew up.” Plenty of people grew up like that and hurt nobody. You can feel for them and still need to be safe.
afresh-wind-up = I don’t make them do it.
afresh-wind-up-hint = “I wind them up.” Everyone gets angry, and most people do no harm. Whatever you said, what they did was their choice.
afresh-temper = They can hold back with other people.
afresh-temper-hint = “They just lose their temper.” Who do they never lose it with? Which of their own things do they never break?

afresh-group-me = About me
afresh-back = I may have shouted or hit back. What they do is down to them.
afresh-back-hint = Ask yourself who is afraid of whom. If you’re worried about something you did, a helpline can talk about that too. If the police question you, ask for a solicitor first: at a police station it’s free.
afresh-strong = I’ve got through more than people know.
afresh-strong-hint = How did you get through? You still know how to do each small thing you did.
