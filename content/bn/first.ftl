### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = এই পেজ ছাড়ুন
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: পেজ ছাড়তে আরও 2 বার চাপুন।
exit-one-more = Shift: পেজ ছাড়তে আরও 1 বার চাপুন।
exit-leaving = এই পেজ থেকে বের হচ্ছেন।
exit-expired = Shift: সময় পার হয়ে গেছে। আপনি এখনও এখানেই আছেন।
way-out-go = “এই পেজ ছাড়ুন” কোথায় নিয়ে যায়

## The page before the rest has loaded, and the first page

front-heading = এক পা এক পা করে
front-999 = বিপদে আছেন? 999 নম্বরে ফোন করুন
front-999-how = মোবাইলে কথা বলতে না পারলে লাইনে থাকুন, আর বলা হলে 55 চাপুন। না চাপলে কল কেটে যায়। শুধু 55 চাপলে পুলিশ জানতে পারে না আপনি কোথায় আছেন।
# The one line that is always there; the rest unfolds below it.
front-silent = কথা বলতে পারছেন না? মোবাইলে, বলা হলে 55 চাপুন। পুলিশ হয়তো জানবে না আপনি কোথায় আছেন।
front-nation = { $nation }: { $number }
start-again = আবার চেষ্টা করুন

## While a part of the app is loading

part-coming = একটু অপেক্ষা করুন
part-coming-line = এই পেজ লোড হচ্ছে। নম্বরগুলো এখনই ব্যবহার করতে পারেন।
part-missing-heading = এই পেজ লোড হয়নি
part-missing = হয়তো ইন্টারনেট চলে গেছে। যা লিখেছেন, তা এখানেই আছে। নম্বর আর “এই পেজ ছাড়ুন” তবু কাজ করছে।

## First page

first-go = আমাকে এখনই চলে যেতে হবে
first-talk = আমি কারও সাথে কথা বলতে চাই
first-ready = একটা জিনিস তৈরি রাখা
first-plan = আমার প্ল্যান
first-plan-more = ছোট ছোট ধাপে ভেবে দেখুন
first-open = সেভ করা প্ল্যান খুলুন
# Two to a line on a phone: short.
first-all = আরও নম্বর
first-together = সাপোর্ট ওয়ার্কারের সাথে মিলে
first-tell = কী হলে আজই সাহায্য নেবেন
first-child = শিশু আর সাপোর্ট অফিসারের জন্য
first-hides = এই সাইট কী লুকাতে পারে, কী পারে না
first-traces = চিহ্ন কম রাখা
first-easy = সহজ লেখা (Easy Read)
first-traces-more = প্রাইভেট উইন্ডো, হিস্ট্রি আর অ্যাকাউন্ট
first-numbers = নম্বর
first-numbers-more = কল, টেক্সট বা চ্যাট, আর কথা না বলেও যোগাযোগ
language = ভাষা
language-any = ভাষা বেছে নিন
language-en = English
language-cy = Cymraeg
language-xa = লম্বা পরীক্ষামূলক ভাষা
language-xb = ডান থেকে বাঁয়ে পরীক্ষামূলক ভাষা
language-failed = ওই ভাষা লোড হয়নি। আর কিছু বদলায়নি। পরে আবার চেষ্টা করুন।

## The ways along the bottom. Short: five of them stand side by side.

ways = প্রধান পেজ
way-first = শুরু
way-numbers = নম্বর
way-plan = প্ল্যান
way-keep = সেভ
way-lock = লক
back = ফিরে যান

## Is this phone private?

phone-go-on = প্ল্যানে যান
phone-numbers = শুধু নম্বরগুলো দেখান

## Numbers

numbers-title = নম্বর
numbers-intro = শুধু কথা বলার জন্যও ফোন করতে পারেন। নিজের নাম বলতে হবে না, পরে কিছু করতেও হবে না।
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = আপনি অফলাইনে আছেন। এই নম্বরগুলো { $day } তারিখের। ফোনে সিগন্যাল থাকলে তবু কল বা টেক্সট করতে পারেন।
numbers-999 = বিপদে আছেন? 999 নম্বরে ফোন করুন
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = কথা বলতে পারছেন না?
numbers-quiet = কথা না বলে
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = নম্বর কার জন্য:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = আমার অবস্থা
numbers-any-about = যেকোনো অবস্থা
numbers-who = কাদের জন্য
numbers-any-who = যে কেউ
numbers-need = আমার যা দরকার
numbers-any-need = যেকোনো কিছু
numbers-where = আমি যেখানে আছি
numbers-any-where = যেকোনো জায়গা
numbers-list = সার্ভিস
numbers-count = { $n ->
    [one] { $n }টি সার্ভিস দেখানো হচ্ছে।
   *[other] { $n }টি সার্ভিস দেখানো হচ্ছে।
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n }টি সার্ভিস
   *[other] { $n }টি সার্ভিস
}
numbers-none = আপনার সব বাছাইয়ের সাথে মেলে, এমন কিছু নেই। একটা বাছাই বাদ দিন, বা নিচের কোনো সার্ভিসে চেষ্টা করুন।
numbers-all = সব নম্বর দেখান
number-more = আরও
# Read by screen readers.
number-more-about = { $name }: আরও
number-free = ফ্রি
# In few words, where the number was checked more than six months ago.
number-old = বদলে থাকতে পারে
number-for = যাদের জন্য: { $who }
number-call = কল করুন: { $number }
number-relay = Relay UK: { $number }
number-text = টেক্সট করুন: { $number }
number-text-word = { $word } শব্দটি লিখে টেক্সট করুন।
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = দরকার হওয়ার আগেই “{ $word }” লিখে 999 নম্বরে টেক্সট করুন, আর যে টেক্সট আসে, তার উত্তরে “yes” লিখে পাঠান। রেজিস্টার হয়ে গেলে আরেকটা টেক্সটে তা জানানো হয়।
number-bsl = BSL (ইশারা ভাষা): { $how }
number-chat-go = চ্যাট
number-chat = চ্যাট: { $address }
number-web = ওয়েব পেজ: { $address }
number-email = ইমেইল: { $address }
number-open-address = এখনই খুলুন
number-none = ভরসা করার মতো নম্বর নেই
number-no-way = ভরসা করার মতো কোনো নম্বর আমাদের কাছে নেই। অন্য কোনো হেল্পলাইন হয়তো যোগাযোগ করিয়ে দিতে পারবে।



## Saving

# Said on every page of the plan.
kept-no = সেভ করা নেই। আপনি চলে গেলে, বা 15 মিনিট কিছু না করলে, মুছে যায়।
kept-saving = সেভ হচ্ছে…
kept-saved = সেভ হয়েছে। আপনি চলে গেলে লক হয়ে যায়।
kept-not-full = সেভ হয়নি: এই ব্রাউজারে জায়গা নেই। শেষে যা বদলেছেন, আপনি চলে না যাওয়া পর্যন্ত তা এখানে আছে। বাকিটা সেভ করা আছে। একটা কপি করুন, বা কিছু জায়গা খালি করুন।
kept-not-blocked = সেভ হয়নি: এই ব্রাউজার কোনো পেজকে কিছু সেভ করতে দেয় না। যা লিখেছেন, আপনি চলে না যাওয়া পর্যন্ত তা এখানে আছে।
kept-not-too-large = সেভ হয়নি: লেখা বেশি লম্বা। শেষে যা বদলেছেন, আপনি চলে না যাওয়া পর্যন্ত তা এখানে আছে। বাকিটা সেভ করা আছে। একটা নোট ছোট করুন।
kept-not-elsewhere = সেভ হয়নি: অন্য একটা ট্যাবে প্ল্যানটি মুছে ফেলা হয়েছে, বা এর পাঁচটি শব্দ বদলানো হয়েছে। যা দেখছেন, তা শুধু এই পেজে আছে।
kept-not-failed = এখনও সেভ হয়নি। আবার চেষ্টা করা হবে। যা লিখেছেন, তা এখানেই আছে।
save-it = সেভ করুন
own-field = আপনার নিজের বাক্য
own-empty = আগে আপনার বাক্যটি লিখুন।
idle-locks = { $n ->
    [one] এক মিনিটের মধ্যে লক হয়ে যাবে। কিছু হারাবে না।
   *[other] { $n } মিনিট পরে লক হয়ে যাবে। কিছু হারাবে না।
}
idle-clears = { $n ->
    [one] অনেকক্ষণ এই পেজে কিছু করা হয়নি। যা লিখেছেন তা সেভ করা নেই, এক মিনিটের মধ্যে মুছে যাবে।
   *[other] অনেকক্ষণ এই পেজে কিছু করা হয়নি। যা লিখেছেন তা সেভ করা নেই, { $n } মিনিট পরে মুছে যাবে।
}
idle-carry-on = চালিয়ে যান
practise-now = এখন প্র্যাকটিস করুন

## Making a copy, and opening one

carry-go = কপি করুন…
full-soon = আর বেশি জায়গা নেই। চালিয়ে যেতে পারেন, কিছু কাটা পড়বে না। সবচেয়ে লম্বা অংশ: { $where }।
full-things = জরুরি ব্যাগ
full-people = বিশ্বস্ত মানুষ
full-steps = ধাপগুলো
full-notes = নোটগুলো
full-diary = ডায়েরি
full-reviews = প্ল্যান আবার দেখে নেওয়া

## When something is not right

error-too-long = এক জায়গার জন্য এটা বেশি লম্বা। লেখা এখানেই আছে: দুই ভাগ করে লিখুন।
error-empty = আগে কিছু লিখুন, তারপর যোগ করুন।
error-read-only = এই প্ল্যান এই পেজের আরও নতুন ভার্সনে সেভ করা। এখানে পড়তে পারবেন, কিন্তু বদলাতে পারবেন না। পেজটি আবার লোড করলে কাজ হতে পারে।
error-missing = ওটা আর এখানে নেই।

## What each way of getting in touch leaves behind

leaves-call = কল আপনার কল লিস্টে থেকে যায়। 0800 আর 0808 নম্বরের কল বিলে ওঠার কথা নয়। অন্য কল উঠতে পারে।
leaves-text = টেক্সট আর তার উত্তর আপনার মেসেজে থেকে যায়। টেক্সট বিলেও উঠতে পারে।
leaves-chat = চ্যাট একটা ওয়েব পেজ। আপনার ব্রাউজারের হিস্ট্রিতে দেখা যায়।
leaves-web = ওয়েব পেজ আপনার ব্রাউজারের হিস্ট্রিতে দেখা যায়।
leaves-email = ইমেইল আপনার Sent ফোল্ডারে থেকে যায়, আর উত্তর থাকে ইনবক্সে।
leaves-relay = Relay UK ব্যবহার করতে একটা অ্যাপ বা টেক্সটফোন লাগে। অ্যাপটি ফোনে দেখা যায়, আর কলটি কোনো লিস্টে উঠতে পারে।
leaves-bsl = BSL-এ (ইশারা ভাষা) ভিডিও কল করতে একটা অ্যাপ বা ওয়েব পেজ লাগে। সেটা আপনার ফোনে বা হিস্ট্রিতে দেখা যেতে পারে।

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = খোলার সময় ইউকের সময় অনুযায়ী।

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = পেজটি আমাকে পড়ে শোনান
read-stop = পড়া থামান
easy-print = এই পেজ প্রিন্ট করুন
easy-print-hint = কারও হাতে পড়ার ভয় না থাকলে তবেই প্রিন্ট করুন।
easy-not-printed = এই ব্রাউজার প্রিন্টের উইন্ডো খুলতে পারছে না। অন্য ব্রাউজারে চেষ্টা করুন, বা বিশ্বাস করা যায় এমন কাউকে প্রিন্ট করে দিতে বলুন।
