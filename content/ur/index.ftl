### What the page itself says, before the app is there and beside it.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = یہ صفحہ چھوڑیں
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: یہ صفحہ چھوڑنے کے لیے 2 بار اور دبائیں۔
exit-one-more = Shift: یہ صفحہ چھوڑنے کے لیے 1 بار اور دبائیں۔
exit-leaving = یہ صفحہ چھوڑا جا رہا ہے۔
exit-expired = Shift: وقت ختم ہو گیا۔ آپ اب بھی یہیں ہیں۔
# The page on garden birds that covers everything.
cover-heading = باغ کے پرندے
cover-back = واپس

## The page before the rest has loaded, and the first page

front-intro = ایسے لوگ جنہیں آپ فون کر سکیں، اور سوچنے اور پلان بنانے کی جگہ۔ جب چاہیں رک جائیں۔
front-numbers = کس کو فون کریں
front-more = مزید ہیلپ لائنیں
front-leaves = کال آپ کی کال لسٹ میں رہتی ہے۔ 0800 اور 0808 پر کی گئی کالیں بل پر نہیں آنی چاہییں۔ دوسری آ سکتی ہیں۔
front-next = اس کے بعد کیا ہوتا ہے
front-languages = دیگر زبانیں
front-plain = سب کچھ ایک سادہ صفحے پر، پڑھنے یا پرنٹ کرنے کے لیے
# 404.html
missing-heading = یہاں کوئی صفحہ نہیں
missing-back = شروع پر جائیں
# plain.html
plain-no-saving = یہاں سب کچھ پڑھا اور پرنٹ کیا جا سکتا ہے۔ پلان لکھنے اور سیو کرنے کے لیے دوسرا براؤزر یا دوسری ڈیوائس استعمال کریں۔
plain-filter = فہرست چھوٹی کرنے کے لیے اپنی ضرورت یا اپنا علاقہ چنیں۔ کچھ نہ بچے؟ کوئی ایک انتخاب بدل دیں۔
plain-reading = پڑھنے کے لیے
plain-plan = سوچنے کی باتیں
start-loading = باقی کھل رہا ہے۔ نمبر ابھی استعمال ہو سکتے ہیں۔
start-ready = باقی کھل گیا ہے۔
start-go = آگے چلیں
start-slow = باقی کھلنے میں دیر لگ رہی ہے۔ چاہیں تو انتظار کریں، یا سادہ صفحہ دیکھیں۔ نمبر اور “یہ صفحہ چھوڑیں” کام کرتے ہیں۔
start-failed = باقی نہیں کھلا۔ نمبر اور “یہ صفحہ چھوڑیں” اب بھی کام کرتے ہیں۔
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = کوئی سیٹنگ، جیسے iPhone پر Lockdown Mode، باقی کو کھلنے نہیں دیتی۔ دوبارہ کوشش سے فائدہ نہیں ہوگا۔ نمبر، “یہ صفحہ چھوڑیں” اور سادہ صفحہ کام کرتے ہیں۔ پلان لکھنے اور سیو کرنے کے لیے دوسری ڈیوائس استعمال کریں۔
start-stopped = کچھ خرابی ہوئی، اس لیے یہ صفحہ رک گیا۔ اب صرف وہی موجود ہے جو آپ نے سیو کیا تھا۔ نمبر اور “یہ صفحہ چھوڑیں” اب بھی کام کرتے ہیں۔
start-no-scripts = JavaScript بند ہے، اس لیے باقی نہیں کھل سکتا۔ نمبر کام کرتے ہیں۔ “یہ صفحہ چھوڑیں” بھی کام کرتا ہے، لیکن کوئی Back دبائے تو اسے یہ صفحہ نظر آ سکتا ہے۔

## For those who read another language

speak-999 = انگریزی نہ آتی ہو، تب بھی 999 پر فون کیا جا سکتا ہے۔ “police” (پولیس) کہیں، پھر انگریزی میں اپنی زبان کا نام: “{ $language }”۔ وہ اکثر کال میں انٹرپریٹر (ترجمان) کو ملا سکتے ہیں۔ ہو سکتا ہے لائن خاموش ہو جائے۔ کال نہ کاٹیں۔
speak-others = آپ چاہیں تو انٹرپریٹر (ترجمان) کے لیے کہہ دیں۔ کہیں: “interpreter, { $language }” (انٹرپریٹر، یعنی ترجمان، اور آپ کی زبان کا نام)۔ ہر سروس کے پاس ہر زبان کا ترجمان نہیں ہوتا۔
language-unread = اس صفحے کا ترجمہ مشین نے کیا ہے، اور یہ زبان بولنے والے کسی شخص نے ابھی تک اسے چیک نہیں کیا۔ نمبر وہی ہیں جو انگریزی میں ہیں۔
