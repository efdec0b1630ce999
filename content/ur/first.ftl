### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = یہ صفحہ چھوڑیں
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: یہ صفحہ چھوڑنے کے لیے 2 بار اور دبائیں۔
exit-one-more = Shift: یہ صفحہ چھوڑنے کے لیے 1 بار اور دبائیں۔
exit-leaving = یہ صفحہ چھوڑا جا رہا ہے۔
exit-expired = Shift: وقت ختم ہو گیا۔ آپ اب بھی یہیں ہیں۔
way-out-go = “یہ صفحہ چھوڑیں” دبانے پر کون سا صفحہ کھلے

## The page before the rest has loaded, and the first page

front-heading = ایک ایک قدم کر کے
front-999 = خطرے میں ہیں؟ 999 پر فون کریں
front-999-how = موبائل پر اگر بول نہ سکیں تو لائن پر رہیں، اور جب کہا جائے تو 55 دبائیں۔ اگر 55 نہ دبائیں تو کال کٹ جاتی ہے۔ 55 دبانے سے پولیس کو یہ پتا نہیں چلتا کہ آپ کہاں ہیں۔
# The one line that is always there; the rest unfolds below it.
front-silent = بولنا ممکن نہیں؟ موبائل پر، جب کہا جائے تو 55 دبائیں۔ ہو سکتا ہے پولیس کو پتا نہ ہو کہ آپ کہاں ہیں۔
front-nation = { $nation }: { $number }
start-again = دوبارہ کوشش کریں

## While a part of the app is loading

part-coming = ایک لمحہ
part-coming-line = یہ صفحہ کھل رہا ہے۔ نمبر ابھی استعمال ہو سکتے ہیں۔
part-missing-heading = یہ صفحہ نہیں کھلا
part-missing = شاید آپ کا انٹرنیٹ رک گیا ہے۔ آپ نے جو لکھا وہ اب بھی یہیں ہے۔ نمبر اور “یہ صفحہ چھوڑیں” اب بھی کام کرتے ہیں۔

## First page

first-go = مجھے ابھی جانا ہے
first-talk = مجھے کسی سے بات کرنی ہے
first-ready = ایک چھوٹی سی تیاری
first-plan = میرا پلان
first-plan-more = اچھی طرح سوچیں، تھوڑا تھوڑا کر کے
first-open = سیو کیا ہوا پلان کھولیں
# Two to a line on a phone: short.
first-all = مزید نمبر
first-together = سپورٹ ورکر کے ساتھ مل کر
first-tell = کن باتوں پر آج ہی مدد لیں
first-child = بچے اور سپورٹ آفیسر کے لیے
first-hides = یہ سائٹ کیا چھپا سکتی ہے اور کیا نہیں
first-traces = کم سے کم ریکارڈ چھوڑنا
first-easy = آسان تحریر (Easy Read)
first-traces-more = پرائیویٹ ونڈو، ہسٹری اور اکاؤنٹ
first-numbers = نمبر
first-numbers-more = کال، ٹیکسٹ یا چیٹ، اور بولے بغیر رابطے کے طریقے
language = زبان
language-any = زبان چنیں
language-en = English
language-cy = Cymraeg
language-xa = لمبی آزمائشی زبان
language-xb = دائیں سے بائیں آزمائشی زبان
language-failed = وہ زبان نہیں کھلی۔ باقی سب ویسا ہی ہے۔ بعد میں دوبارہ کوشش کریں۔

## The ways along the bottom. Short: five of them stand side by side.

ways = اہم صفحے
way-first = شروع
way-numbers = نمبر
way-plan = میرا پلان
way-keep = سیو
way-lock = لاک
back = واپس

## Is this phone private?

phone-go-on = آگے چلیں: میرا پلان
phone-numbers = مجھے صرف نمبر دکھائیں

## Numbers

numbers-title = نمبر
numbers-intro = آپ چاہیں تو صرف بات کرنے کے لیے فون کریں۔ نام بتانا ضروری نہیں، نہ ہی بعد میں کچھ کرنا۔
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = انٹرنیٹ نہیں چل رہا۔ یہ نمبر { $day } کے ہیں۔ موبائل میں سگنل ہو تو اب بھی فون یا ٹیکسٹ کیا جا سکتا ہے۔
numbers-999 = خطرے میں ہیں؟ 999 پر فون کریں
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = بولنا ممکن نہیں؟
numbers-quiet = بولے بغیر
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = نمبر ان کے لیے:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = میری صورتحال
numbers-any-about = کوئی بھی صورتحال
numbers-who = کس کے لیے
numbers-any-who = کوئی بھی
numbers-need = میری ضرورت
numbers-any-need = کچھ بھی
numbers-where = میرا علاقہ
numbers-any-where = کہیں بھی
numbers-list = سروسز
numbers-count = { $n ->
    [one] { $n } سروس دکھائی جا رہی ہے۔
   *[other] { $n } سروسز دکھائی جا رہی ہیں۔
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } سروس
   *[other] { $n } سروسز
}
numbers-none = آپ نے جو کچھ چنا، اس سب سے کچھ نہیں ملتا۔ کوئی ایک چیز ہٹا دیں، یا نیچے کی کوئی سروس آزما کر دیکھیں۔
numbers-all = سب نمبر دکھائیں
number-more = مزید
# Read by screen readers.
number-more-about = { $name }: مزید
number-free = مفت
# In few words, where the number was checked more than six months ago.
number-old = شاید بدل گیا ہو
number-for = ان کے لیے: { $who }
number-call = { $number } پر کال کریں
number-relay = Relay UK: { $number }
number-text = { $number } پر ٹیکسٹ کریں
number-text-word = یہ لفظ ٹیکسٹ کریں: { $word }
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = ضرورت پڑنے سے پہلے “{ $word }” لکھ کر 999 پر ٹیکسٹ کریں، پھر جو ٹیکسٹ آئے اس کے جواب میں “yes” لکھیں۔ ایک اور ٹیکسٹ بتاتا ہے کہ رجسٹریشن ہو گئی۔
number-bsl = BSL (اشاروں کی زبان): { $how }
number-chat-go = چیٹ
number-chat = چیٹ: { $address }
number-web = ویب صفحہ: { $address }
number-email = ای میل: { $address }
number-open-address = ابھی کھولیں
number-none = ایسا کوئی نمبر نہیں جس کا ہمیں یقین ہو
number-no-way = ہمارے پاس ایسا کوئی نمبر نہیں جس کا ہمیں یقین ہو۔ ہو سکتا ہے کوئی دوسری ہیلپ لائن آپ کا ان سے رابطہ کرا سکے۔



## Saving

# Said on every page of the plan.
kept-no = سیو نہیں ہوا۔ اگر آپ صفحہ چھوڑ دیں، یا 15 منٹ تک اس پر کچھ نہ کریں، تو یہ مٹ جاتا ہے۔
kept-saving = سیو ہو رہا ہے…
kept-saved = سیو ہو گیا۔ صفحہ چھوڑنے پر لاک ہو جاتا ہے۔
kept-not-full = سیو نہیں ہوا: یہ براؤزر بھر گیا ہے۔ آپ کی آخری تبدیلیاں صفحہ چھوڑنے تک یہاں ہیں۔ باقی سیو ہے۔ ایک کاپی بنا لیں، یا کچھ جگہ خالی کریں۔
kept-not-blocked = سیو نہیں ہوا: یہ براؤزر صفحوں کو کچھ بھی سیو نہیں کرنے دیتا۔ آپ نے جو لکھا وہ صفحہ چھوڑنے تک یہاں ہے۔
kept-not-too-large = سیو نہیں ہوا: بہت لمبا ہے۔ آپ کی آخری تبدیلیاں صفحہ چھوڑنے تک یہاں ہیں۔ باقی سیو ہے۔ کوئی نوٹ چھوٹا کر دیں۔
kept-not-elsewhere = سیو نہیں ہوا: کسی دوسرے ٹیب میں پلان ڈیلیٹ کیا گیا یا اس کے پانچ لفظ بدلے گئے۔ جو سامنے نظر آ رہا ہے وہ صرف اس صفحے پر ہے۔
kept-not-failed = ابھی سیو نہیں ہوا۔ ہم دوبارہ کوشش کریں گے۔ آپ نے جو لکھا وہ اب بھی یہیں ہے۔
save-it = اسے سیو کریں
own-field = آپ کا اپنا جملہ
own-empty = پہلے اپنا جملہ لکھیں۔
idle-locks = { $n ->
    [one] یہ ایک منٹ کے اندر لاک ہو جائے گا۔ کچھ بھی نہیں مٹے گا۔
   *[other] یہ { $n } منٹ میں لاک ہو جائے گا۔ کچھ بھی نہیں مٹے گا۔
}
idle-clears = { $n ->
    [one] کچھ دیر سے اس صفحے پر کسی نے کچھ نہیں کیا۔ آپ نے جو لکھا وہ سیو نہیں ہوا، اور ایک منٹ میں مٹ جائے گا۔
   *[other] کچھ دیر سے اس صفحے پر کسی نے کچھ نہیں کیا۔ آپ نے جو لکھا وہ سیو نہیں ہوا، اور { $n } منٹ میں مٹ جائے گا۔
}
idle-carry-on = جاری رکھیں
practise-now = ابھی مشق کریں

## Making a copy, and opening one

carry-go = کاپی بنائیں…
full-soon = اب زیادہ جگہ نہیں بچی۔ آپ چاہیں تو لکھنا جاری رکھیں، کچھ کٹے گا نہیں۔ سب سے لمبے حصے یہ ہیں: { $where }۔
full-things = تیار بیگ
full-people = بھروسے کے لوگ
full-steps = قدم
full-notes = نوٹ
full-diary = ڈائری
full-reviews = پلان کے جائزے

## When something is not right

error-too-long = یہ ایک جگہ کے لیے بہت لمبا ہے۔ یہ اب بھی یہیں ہے: اسے دو حصوں میں بانٹ لیں۔
error-empty = پہلے کچھ لکھیں، پھر شامل کریں۔
error-read-only = یہ پلان اس صفحے کے نئے ورژن نے سیو کیا تھا۔ یہاں اسے پڑھا جا سکتا ہے، بدلا نہیں جا سکتا۔ شاید صفحہ دوبارہ کھولنے سے ٹھیک ہو جائے۔
error-missing = وہ چیز اب یہاں نہیں ہے۔

## What each way of getting in touch leaves behind

leaves-call = کال آپ کی کال لسٹ میں رہتی ہے۔ 0800 اور 0808 پر کی گئی کالیں بل پر نہیں آنی چاہییں۔ دوسری آ سکتی ہیں۔
leaves-text = ٹیکسٹ اور اس کا جواب آپ کے میسجز میں رہتے ہیں۔ ٹیکسٹ بل پر بھی آ سکتا ہے۔
leaves-chat = چیٹ ایک ویب صفحہ ہے۔ یہ آپ کے براؤزر کی ہسٹری میں نظر آتی ہے۔
leaves-web = ویب صفحہ آپ کے براؤزر کی ہسٹری میں نظر آتا ہے۔
leaves-email = ای میل آپ کے Sent فولڈر میں رہتی ہے، اور جواب اِن باکس میں۔
leaves-relay = Relay UK ایپ یا ٹیکسٹ فون (textphone) سے چلتا ہے۔ ایپ آپ کے فون پر نظر آتی ہے، اور کال کسی لسٹ میں نظر آ سکتی ہے۔
leaves-bsl = BSL (اشاروں کی زبان) میں ویڈیو کال کسی ایپ یا ویب صفحے سے ہوتی ہے۔ یہ آپ کے فون پر یا ہسٹری میں نظر آ سکتی ہے۔

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = اوقات برطانیہ (UK) کے وقت کے مطابق ہیں۔

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = مجھے یہ صفحہ پڑھ کر سنائیں
read-stop = سنانا بند کریں
easy-print = یہ صفحہ پرنٹ کریں
easy-print-hint = صرف تب پرنٹ کریں جب یہ کسی کے ہاتھ نہ لگ سکے۔
easy-not-printed = یہ براؤزر اپنی پرنٹ ونڈو نہیں کھول سکتا۔ کوئی دوسرا براؤزر آزمائیں، یا کسی بھروسے والے سے پرنٹ کروا لیں۔
