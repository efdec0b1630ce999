### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = ਪੇਜ ਛੱਡੋ
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: ਇਹ ਪੇਜ ਛੱਡਣ ਲਈ 2 ਵਾਰ ਹੋਰ ਦਬਾਓ।
exit-one-more = Shift: ਇਹ ਪੇਜ ਛੱਡਣ ਲਈ 1 ਵਾਰ ਹੋਰ ਦਬਾਓ।
exit-leaving = ਪੇਜ ਛੱਡਿਆ ਜਾ ਰਿਹਾ ਹੈ।
exit-expired = Shift: ਸਮਾਂ ਲੰਘ ਗਿਆ। ਤੁਸੀਂ ਅਜੇ ਇਸੇ ਪੇਜ ’ਤੇ ਹੋ।
way-out-go = “ਪੇਜ ਛੱਡੋ” ਤੁਹਾਨੂੰ ਕਿੱਥੇ ਲੈ ਜਾਂਦਾ ਹੈ

## The page before the rest has loaded, and the first page

front-heading = ਇੱਕ-ਇੱਕ ਕਦਮ ਕਰਕੇ
front-999 = ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ? 999 ’ਤੇ ਫ਼ੋਨ ਕਰੋ
front-999-how = ਮੋਬਾਈਲ ਤੋਂ, ਜੇ ਬੋਲ ਨਹੀਂ ਸਕਦੇ, ਤਾਂ ਲਾਈਨ ’ਤੇ ਰਹੋ ਅਤੇ ਜਦੋਂ ਕਿਹਾ ਜਾਵੇ, 55 ਦਬਾਓ। ਜੇ ਨਹੀਂ ਦਬਾਉਂਦੇ, ਤਾਂ ਕਾਲ ਕੱਟੀ ਜਾਂਦੀ ਹੈ। ਸਿਰਫ਼ 55 ਦਬਾਉਣ ਨਾਲ ਪੁਲਿਸ ਨੂੰ ਆਪਣੇ ਆਪ ਪਤਾ ਨਹੀਂ ਲੱਗ ਜਾਂਦਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
# The one line that is always there; the rest unfolds below it.
front-silent = ਬੋਲ ਨਹੀਂ ਸਕਦੇ? ਮੋਬਾਈਲ ਤੋਂ, ਜਦੋਂ ਕਿਹਾ ਜਾਵੇ, 55 ਦਬਾਓ। ਹੋ ਸਕਦਾ ਹੈ ਪੁਲਿਸ ਨੂੰ ਪਤਾ ਨਾ ਹੋਵੇ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
front-nation = { $nation }: { $number }
start-again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ

## While a part of the app is loading

part-coming = ਇੱਕ ਮਿੰਟ
part-coming-line = ਇਹ ਪੇਜ ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ। ਨੰਬਰ ਹੁਣੇ ਵਰਤ ਸਕਦੇ ਹੋ।
part-missing-heading = ਇਹ ਪੇਜ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ
part-missing = ਹੋ ਸਕਦਾ ਹੈ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਬੰਦ ਹੋ ਗਿਆ ਹੋਵੇ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਅਜੇ ਇੱਥੇ ਹੀ ਹੈ। ਨੰਬਰ ਅਤੇ “ਪੇਜ ਛੱਡੋ” ਅਜੇ ਵੀ ਚੱਲਦੇ ਹਨ।

## First page

first-go = ਮੈਂ ਹੁਣੇ ਨਿਕਲਣਾ ਹੈ
first-talk = ਮੈਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ
first-ready = ਮੈਂ ਇੱਕ ਚੀਜ਼ ਤਿਆਰ ਕਰਨੀ ਹੈ
first-plan = ਮੇਰਾ ਪਲੈਨ
first-plan-more = ਸੋਚ ਕੇ ਦੇਖੋ, ਛੋਟੇ-ਛੋਟੇ ਕਦਮਾਂ ਵਿੱਚ
first-open = ਸੇਵ ਕੀਤਾ ਪਲੈਨ ਖੋਲ੍ਹੋ
# Two to a line on a phone: short.
first-all = ਹੋਰ ਨੰਬਰ
first-together = ਸਪੋਰਟ ਵਰਕਰ ਨਾਲ ਰਲ ਕੇ
first-tell = ਕਿਸ ਗੱਲ ’ਤੇ ਅੱਜ ਹੀ ਮਦਦ ਲਈਏ
first-child = ਬੱਚੇ ਅਤੇ ਸਪੋਰਟ ਅਫ਼ਸਰ ਲਈ
first-hides = ਇਹ ਸਾਈਟ ਕੀ ਲੁਕਾ ਸਕਦੀ ਹੈ ਤੇ ਕੀ ਨਹੀਂ
first-traces = ਘੱਟ ਪੈੜਾਂ ਛੱਡਣੀਆਂ
first-easy = ਸੌਖਾ ਪੜ੍ਹਨਾ (Easy Read)
first-traces-more = ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ, ਹਿਸਟਰੀ ਅਤੇ ਅਕਾਊਂਟ
first-numbers = ਨੰਬਰ
first-numbers-more = ਕਾਲ, ਟੈਕਸਟ ਜਾਂ ਚੈਟ, ਅਤੇ ਬਿਨਾਂ ਬੋਲੇ ਤਰੀਕੇ
language = ਬੋਲੀ
language-any = ਬੋਲੀ ਚੁਣੋ
language-en = English
language-cy = Cymraeg
language-xa = ਲੰਮੀ ਟੈਸਟ ਬੋਲੀ
language-xb = ਸੱਜੇ ਤੋਂ ਖੱਬੇ ਵਾਲੀ ਟੈਸਟ ਬੋਲੀ
language-failed = ਉਹ ਬੋਲੀ ਨਹੀਂ ਖੁੱਲ੍ਹੀ। ਹੋਰ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਬਾਅਦ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## The ways along the bottom. Short: five of them stand side by side.

ways = ਮੁੱਖ ਹਿੱਸੇ
way-first = ਸ਼ੁਰੂ
way-numbers = ਨੰਬਰ
way-plan = ਮੇਰਾ ਪਲੈਨ
way-keep = ਸੇਵ
way-lock = ਲਾਕ
back = ਪਿੱਛੇ

## Is this phone private?

phone-go-on = ਅੱਗੇ, ਮੇਰੇ ਪਲੈਨ ’ਤੇ ਜਾਓ
phone-numbers = ਮੈਨੂੰ ਸਿਰਫ਼ ਨੰਬਰ ਦਿਖਾਓ

## Numbers

numbers-title = ਨੰਬਰ
numbers-intro = ਤੁਸੀਂ ਸਿਰਫ਼ ਗੱਲ ਕਰਨ ਲਈ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ, ਨਾ ਬਾਅਦ ਵਿੱਚ ਕੁਝ ਕਰਨਾ ਜ਼ਰੂਰੀ ਹੈ।
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਇਹ ਨੰਬਰ { $day } ਦੇ ਹਨ। ਜੇ ਫ਼ੋਨ ਵਿੱਚ ਸਿਗਨਲ ਹੈ, ਤਾਂ ਫਿਰ ਵੀ ਫ਼ੋਨ ਜਾਂ ਟੈਕਸਟ ਕਰ ਸਕਦੇ ਹੋ।
numbers-999 = ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ? 999 ’ਤੇ ਫ਼ੋਨ ਕਰੋ
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = ਬੋਲ ਨਹੀਂ ਸਕਦੇ?
numbers-quiet = ਬਿਨਾਂ ਬੋਲੇ
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = ਨੰਬਰ ਇਨ੍ਹਾਂ ਲਈ:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = ਮੇਰੇ ਹਾਲਾਤ
numbers-any-about = ਕੋਈ ਵੀ ਹਾਲਾਤ
numbers-who = ਕਿਸ ਲਈ ਹੈ
numbers-any-who = ਕੋਈ ਵੀ
numbers-need = ਮੈਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
numbers-any-need = ਕੁਝ ਵੀ
numbers-where = ਮੈਂ ਕਿੱਥੇ ਹਾਂ
numbers-any-where = ਕਿਤੇ ਵੀ
numbers-list = ਸੇਵਾਵਾਂ
numbers-count = { $n ->
    [one] { $n } ਸੇਵਾ ਦਿਖਾਈ ਜਾ ਰਹੀ ਹੈ।
   *[other] { $n } ਸੇਵਾਵਾਂ ਦਿਖਾਈਆਂ ਜਾ ਰਹੀਆਂ ਹਨ।
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } ਸੇਵਾ
   *[other] { $n } ਸੇਵਾਵਾਂ
}
numbers-none = ਤੁਹਾਡੀਆਂ ਸਾਰੀਆਂ ਚੋਣਾਂ ਨਾਲ ਕੁਝ ਨਹੀਂ ਮਿਲਦਾ। ਇੱਕ ਚੋਣ ਹਟਾਓ, ਜਾਂ ਹੇਠਾਂ ਦਿੱਤੀ ਕੋਈ ਸੇਵਾ ਅਜ਼ਮਾਓ।
numbers-all = ਸਾਰੇ ਨੰਬਰ ਦਿਖਾਓ
number-more = ਹੋਰ
# Read by screen readers.
number-more-about = { $name }: ਹੋਰ
number-free = ਮੁਫ਼ਤ
# In few words, where the number was checked more than six months ago.
number-old = ਬਦਲਿਆ ਹੋ ਸਕਦਾ ਹੈ
number-for = ਕਿਸ ਲਈ: { $who }
number-call = ਕਾਲ ਕਰੋ { $number }
number-relay = Relay UK: { $number }
number-text = ਟੈਕਸਟ ਕਰੋ { $number }
number-text-word = { $word } ਸ਼ਬਦ ਟੈਕਸਟ ਕਰੋ।
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = ਲੋੜ ਪੈਣ ਤੋਂ ਪਹਿਲਾਂ, 999 ਨੂੰ “{ $word }” ਟੈਕਸਟ ਕਰੋ, ਅਤੇ ਜੋ ਟੈਕਸਟ ਆਵੇ ਉਸ ਦੇ ਜਵਾਬ ਵਿੱਚ “yes” ਭੇਜੋ। ਇੱਕ ਹੋਰ ਟੈਕਸਟ ਦੱਸਦਾ ਹੈ ਕਿ ਰਜਿਸਟਰ ਹੋ ਗਿਆ ਹੈ।
number-bsl = BSL: { $how }
number-chat-go = ਚੈਟ
number-chat = ਚੈਟ: { $address }
number-web = ਵੈੱਬ ਪੇਜ: { $address }
number-email = ਈਮੇਲ: { $address }
number-open-address = ਹੁਣੇ ਖੋਲ੍ਹੋ
number-none = ਸਾਨੂੰ ਪੱਕਾ ਨੰਬਰ ਨਹੀਂ ਪਤਾ
number-no-way = ਸਾਡੇ ਕੋਲ ਇਨ੍ਹਾਂ ਦਾ ਅਜਿਹਾ ਨੰਬਰ ਨਹੀਂ ਜਿਸ ਬਾਰੇ ਸਾਨੂੰ ਯਕੀਨ ਹੋਵੇ। ਸ਼ਾਇਦ ਕੋਈ ਹੋਰ ਹੈਲਪਲਾਈਨ ਤੁਹਾਨੂੰ ਇਨ੍ਹਾਂ ਨਾਲ ਜੋੜ ਸਕੇ।



## Saving

# Said on every page of the plan.
kept-no = ਸੇਵ ਨਹੀਂ ਹੈ। ਜੇ ਤੁਸੀਂ ਇਹ ਪੇਜ ਛੱਡੋ, ਜਾਂ 15 ਮਿੰਟ ਇਸ ਨੂੰ ਨਾ ਛੂਹੋ, ਤਾਂ ਇਹ ਮਿਟ ਜਾਂਦਾ ਹੈ।
kept-saving = ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…
kept-saved = ਸੇਵ ਹੋ ਗਿਆ। ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਪੇਜ ਛੱਡੋ, ਇਹ ਲਾਕ ਹੋ ਜਾਂਦਾ ਹੈ।
kept-not-full = ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਭਰ ਗਿਆ ਹੈ। ਜੋ ਤੁਸੀਂ ਹੁਣੇ-ਹੁਣੇ ਬਦਲਿਆ, ਉਹ ਇੱਥੇ ਹੈ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਪੇਜ ’ਤੇ ਹੋ। ਬਾਕੀ ਸੇਵ ਹੈ। ਕਾਪੀ ਬਣਾਓ, ਜਾਂ ਕੁਝ ਥਾਂ ਖ਼ਾਲੀ ਕਰੋ।
kept-not-blocked = ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਪੇਜਾਂ ਨੂੰ ਕੁਝ ਸੇਵ ਨਹੀਂ ਕਰਨ ਦਿੰਦਾ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਇੱਥੇ ਹੈ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਪੇਜ ’ਤੇ ਹੋ।
kept-not-too-large = ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਬਹੁਤ ਲੰਮਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਹੁਣੇ-ਹੁਣੇ ਬਦਲਿਆ, ਉਹ ਇੱਥੇ ਹੈ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਪੇਜ ’ਤੇ ਹੋ। ਬਾਕੀ ਸੇਵ ਹੈ। ਕੋਈ ਨੋਟ ਛੋਟਾ ਕਰੋ।
kept-not-elsewhere = ਸੇਵ ਨਹੀਂ ਹੋਇਆ: ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ ਪਲੈਨ ਮਿਟਾਇਆ ਗਿਆ ਜਾਂ ਇਸ ਨੂੰ ਖੋਲ੍ਹਣ ਵਾਲੇ ਪੰਜ ਸ਼ਬਦ ਬਦਲੇ ਗਏ। ਜੋ ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਹੈ, ਉਹ ਸਿਰਫ਼ ਇਸੇ ਪੇਜ ’ਤੇ ਹੈ।
kept-not-failed = ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ। ਅਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਅਜੇ ਇੱਥੇ ਹੀ ਹੈ।
save-it = ਇਸ ਨੂੰ ਸੇਵ ਕਰੋ
own-field = ਤੁਹਾਡਾ ਆਪਣਾ ਵਾਕ
own-empty = ਪਹਿਲਾਂ ਆਪਣਾ ਵਾਕ ਲਿਖੋ।
idle-locks = { $n ->
    [one] ਇਹ ਇੱਕ ਮਿੰਟ ਦੇ ਅੰਦਰ ਲਾਕ ਹੋ ਜਾਵੇਗਾ। ਕੁਝ ਨਹੀਂ ਗੁਆਚੇਗਾ।
   *[other] ਇਹ { $n } ਮਿੰਟਾਂ ਵਿੱਚ ਲਾਕ ਹੋ ਜਾਵੇਗਾ। ਕੁਝ ਨਹੀਂ ਗੁਆਚੇਗਾ।
}
idle-clears = { $n ->
    [one] ਕੁਝ ਦੇਰ ਤੋਂ ਕਿਸੇ ਨੇ ਇਸ ਪੇਜ ਨੂੰ ਨਹੀਂ ਛੂਹਿਆ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਸੇਵ ਨਹੀਂ ਹੈ, ਅਤੇ ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਮਿਟ ਜਾਵੇਗਾ।
   *[other] ਕੁਝ ਦੇਰ ਤੋਂ ਕਿਸੇ ਨੇ ਇਸ ਪੇਜ ਨੂੰ ਨਹੀਂ ਛੂਹਿਆ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਸੇਵ ਨਹੀਂ ਹੈ, ਅਤੇ { $n } ਮਿੰਟਾਂ ਵਿੱਚ ਮਿਟ ਜਾਵੇਗਾ।
}
idle-carry-on = ਜਾਰੀ ਰੱਖੋ
practise-now = ਹੁਣੇ ਅਭਿਆਸ ਕਰੋ

## Making a copy, and opening one

carry-go = ਕਾਪੀ ਬਣਾਓ…
full-soon = ਹੁਣ ਬਹੁਤੀ ਥਾਂ ਨਹੀਂ ਬਚੀ। ਤੁਸੀਂ ਲਿਖਦੇ ਰਹਿ ਸਕਦੇ ਹੋ, ਕੁਝ ਵੀ ਕੱਟਿਆ ਨਹੀਂ ਜਾਵੇਗਾ। ਸਭ ਤੋਂ ਲੰਮੇ ਹਿੱਸੇ ਇਹ ਹਨ: { $where }।
full-things = ਤਿਆਰ ਬੈਗ
full-people = ਭਰੋਸੇ ਵਾਲੇ ਲੋਕ
full-steps = ਕਦਮ
full-notes = ਨੋਟ
full-diary = ਡਾਇਰੀ
full-reviews = ਪਲੈਨ ’ਤੇ ਮੁੜ ਨਜ਼ਰ

## When something is not right

error-too-long = ਇੱਕ ਥਾਂ ਲਈ ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਇਹ ਅਜੇ ਇੱਥੇ ਹੀ ਹੈ: ਇਸ ਦੇ ਦੋ ਹਿੱਸੇ ਕਰ ਲਓ।
error-empty = ਪਹਿਲਾਂ ਕੁਝ ਲਿਖੋ, ਫਿਰ ਜੋੜੋ।
error-read-only = ਇਹ ਪਲੈਨ ਇਸ ਪੇਜ ਦੇ ਨਵੇਂ ਵਰਜ਼ਨ ਨਾਲ ਸੇਵ ਹੋਇਆ ਸੀ। ਤੁਸੀਂ ਇੱਥੇ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਪਰ ਬਦਲ ਨਹੀਂ ਸਕਦੇ। ਪੇਜ ਫਿਰ ਖੋਲ੍ਹਣ ਨਾਲ ਸ਼ਾਇਦ ਠੀਕ ਹੋ ਜਾਵੇ।
error-missing = ਉਹ ਚੀਜ਼ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹੈ।

## What each way of getting in touch leaves behind

leaves-call = ਕਾਲ ਤੁਹਾਡੀ ਕਾਲ ਲਿਸਟ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ। 0800 ਅਤੇ 0808 ਦੀਆਂ ਕਾਲਾਂ ਆਮ ਤੌਰ ’ਤੇ ਬਿੱਲ ’ਤੇ ਨਹੀਂ ਆਉਂਦੀਆਂ। ਬਾਕੀ ਆ ਸਕਦੀਆਂ ਹਨ।
leaves-text = ਟੈਕਸਟ ਅਤੇ ਉਸ ਦਾ ਜਵਾਬ ਤੁਹਾਡੇ ਮੈਸੇਜਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ। ਟੈਕਸਟ ਬਿੱਲ ’ਤੇ ਵੀ ਆ ਸਕਦਾ ਹੈ।
leaves-chat = ਚੈਟ ਇੱਕ ਵੈੱਬ ਪੇਜ ਹੁੰਦੀ ਹੈ। ਇਹ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਦਿਸਦੀ ਹੈ।
leaves-web = ਵੈੱਬ ਪੇਜ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਦਿਸਦਾ ਹੈ।
leaves-email = ਈਮੇਲ ਤੁਹਾਡੇ Sent ਫੋਲਡਰ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਜਵਾਬ ਤੁਹਾਡੇ ਇਨਬਾਕਸ ਵਿੱਚ।
leaves-relay = Relay UK ਐਪ ਜਾਂ ਟੈਕਸਟਫ਼ੋਨ ਰਾਹੀਂ ਚੱਲਦੀ ਹੈ। ਐਪ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਦਿਸਦੀ ਹੈ, ਅਤੇ ਕਾਲ ਕਿਸੇ ਲਿਸਟ ਵਿੱਚ ਦਿਸ ਸਕਦੀ ਹੈ।
leaves-bsl = BSL ਵਿੱਚ ਵੀਡੀਓ ਕਾਲ ਐਪ ਜਾਂ ਵੈੱਬ ਪੇਜ ਰਾਹੀਂ ਹੁੰਦੀ ਹੈ। ਇਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਜਾਂ ਹਿਸਟਰੀ ਵਿੱਚ ਦਿਸ ਸਕਦੀ ਹੈ।

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = ਸਾਰੇ ਸਮੇਂ ਯੂਕੇ ਦੇ ਹਨ।

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = ਇਹ ਪੇਜ ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
read-stop = ਸੁਣਾਉਣਾ ਬੰਦ ਕਰੋ
easy-print = ਇਹ ਪੇਜ ਪ੍ਰਿੰਟ ਕਰੋ
easy-print-hint = ਤਾਂ ਹੀ ਪ੍ਰਿੰਟ ਕਰੋ ਜੇ ਇਹ ਕਿਸੇ ਦੇ ਹੱਥ ਨਹੀਂ ਲੱਗੇਗਾ।
easy-not-printed = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਆਪਣੀ ਪ੍ਰਿੰਟ ਵਿੰਡੋ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ। ਕੋਈ ਹੋਰ ਬ੍ਰਾਊਜ਼ਰ ਵਰਤੋ, ਜਾਂ ਕਿਸੇ ਭਰੋਸੇ ਵਾਲੇ ਨੂੰ ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ ਕਹੋ।
