### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = مغادرة الصفحة
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: بقيت ضغطتان لمغادرة الصفحة.
exit-one-more = Shift: بقيت ضغطة واحدة لمغادرة الصفحة.
exit-leaving = جارٍ مغادرة الصفحة.
exit-expired = Shift: انتهى الوقت. ما زلت في الصفحة.
way-out-go = إلى أين تنقلك «مغادرة الصفحة»

## The page before the rest has loaded, and the first page

front-heading = خطوة خطوة
front-999 = في خطر؟ اتصل على 999
front-999-how = على الهاتف المحمول، إذا لم يكن بإمكانك الكلام، ابقَ على الخط واضغط 55 عندما يُطلب منك ذلك. إذا لم يتم الضغط على 55، تنتهي المكالمة. الضغط على 55 لا يخبر الشرطة بمكانك.
# The one line that is always there; the rest unfolds below it.
front-silent = لا يمكنك الكلام؟ على الهاتف المحمول، اضغط 55 عندما يُطلب منك ذلك. قد لا تعرف الشرطة مكانك.
front-nation = { $nation }: { $number }
start-again = إعادة المحاولة

## While a part of the app is loading

part-coming = لحظة واحدة
part-coming-line = هذه الصفحة قيد التحميل. يمكنك استخدام الأرقام الآن.
part-missing-heading = لم تُحمَّل هذه الصفحة
part-missing = ربما انقطع اتصالك بالإنترنت. ما كتبته ما زال هنا. الأرقام و«مغادرة الصفحة» ما زالت تعمل.

## First page

first-go = يجب أن أذهب الآن
first-talk = أريد التحدث مع أحد
first-ready = تجهيز شيء واحد
first-plan = خطتي
first-plan-more = التفكير في الأمر، بخطوات صغيرة
first-open = فتح خطة محفوظة
# Two to a line on a phone: short.
first-all = أرقام أخرى
first-together = مع مختص يساعدني
first-tell = متى يلزم طلب المساعدة اليوم
first-child = لطفل وموظف يساعده
first-hides = ما يمكن لهذا الموقع إخفاؤه وما لا يمكنه
first-traces = ترك أثر أقل
first-easy = قراءة سهلة
first-traces-more = النوافذ الخاصة وسجل التصفح وحسابات الإنترنت
first-numbers = الأرقام
first-numbers-more = اتصال أو رسالة أو دردشة، وطرق من دون كلام
language = اللغة
language-any = اختيار اللغة
language-en = English
language-cy = Cymraeg
language-xa = لغة اختبار طويلة
language-xb = لغة اختبار من اليمين إلى اليسار
language-failed = لم يكتمل تحميل تلك اللغة. لم يتغير أي شيء آخر. يمكنك إعادة المحاولة لاحقًا.

## The ways along the bottom. Short: five of them stand side by side.

ways = الصفحات الرئيسية
way-first = البداية
way-numbers = الأرقام
way-plan = خطتي
way-keep = حفظ
way-lock = قفل
back = رجوع

## Is this phone private?

phone-go-on = متابعة إلى خطتي
phone-numbers = عرض الأرقام فقط

## Numbers

numbers-title = الأرقام
numbers-intro = يمكنك الاتصال للحديث فقط. ليس عليك ذكر اسمك، ولا فعل أي شيء بعد ذلك.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = لا يوجد اتصال بالإنترنت. هذه الأرقام بتاريخ { $day }. ما زال بإمكانك الاتصال أو إرسال رسالة نصية إذا كانت شبكة الهاتف متوفرة.
numbers-999 = في خطر؟ اتصل على 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = لا يمكنك الكلام؟
numbers-quiet = من دون كلام
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = أرقام تناسب:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = وضعي
numbers-any-about = أي وضع
numbers-who = لمن
numbers-any-who = الجميع
numbers-need = ما أحتاج إليه
numbers-any-need = أي شيء
numbers-where = منطقتي
numbers-any-where = أي مكان
numbers-list = الخدمات
numbers-count = { $n ->
    [zero] لا تظهر أي خدمة.
    [one] تظهر خدمة واحدة.
    [two] تظهر خدمتان.
    [few] تظهر { $n } خدمات.
    [many] تظهر { $n } خدمة.
   *[other] تظهر { $n } خدمة.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $n } خدمات
    [many] { $n } خدمة
   *[other] { $n } خدمة
}
numbers-none = لا شيء يناسب كل اختياراتك. يمكنك إلغاء أحدها، أو تجربة إحدى الخدمات أدناه.
numbers-all = عرض كل الأرقام
number-more = المزيد
# Read by screen readers.
number-more-about = { $name }: المزيد
number-free = مجاني
# In few words, where the number was checked more than six months ago.
number-old = ربما تغيّر
number-for = لمن: { $who }
number-call = اتصال: { $number }
number-relay = عبر Relay UK: { $number }
number-text = رسالة نصية إلى { $number }
number-text-word = أرسل الكلمة { $word } في رسالة نصية.
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = قبل أن تلزمك هذه الخدمة، أرسل «{ $word }» في رسالة نصية إلى 999، وردّ بكلمة «yes» على الرسالة التي تصلك. ثم تصلك رسالة أخرى تقول إن التسجيل تم.
number-bsl = لغة الإشارة البريطانية (BSL): { $how }
number-chat-go = دردشة
number-chat = دردشة: { $address }
number-web = صفحة الويب: { $address }
number-email = البريد الإلكتروني: { $address }
number-open-address = فتح العنوان الآن
number-none = لا يوجد رقم مؤكد
number-no-way = ليس لدينا رقم مؤكد لهذه الخدمة. قد يساعدك خط مساعدة آخر في الوصول إليها.



## Saving

# Said on every page of the plan.
kept-no = غير محفوظ. يُمحى إذا غادرت، أو إذا لم تُلمس الصفحة لمدة 15 دقيقة.
kept-saving = جارٍ الحفظ…
kept-saved = تم الحفظ. تُقفل الخطة عند مغادرة الصفحة.
kept-not-full = غير محفوظ: لم تبقَ مساحة في هذا المتصفح. آخر تغييراتك تبقى هنا حتى المغادرة. الباقي محفوظ. الحل: إنشاء نسخة، أو تحرير بعض المساحة.
kept-not-blocked = غير محفوظ: هذا المتصفح لا يسمح للصفحات بحفظ أي شيء. ما كتبته يبقى هنا حتى المغادرة.
kept-not-too-large = غير محفوظ: النص أطول من المسموح. آخر تغييراتك تبقى هنا حتى المغادرة. الباقي محفوظ. الحل: تقصير إحدى الملاحظات.
kept-not-elsewhere = غير محفوظ: في علامة تبويب أخرى، حُذفت الخطة أو تغيّرت كلماتها الخمس. ما يظهر أمامك موجود في هذه الصفحة فقط.
kept-not-failed = لم يُحفظ بعد. سنحاول مرة أخرى. ما كتبته ما زال هنا.
save-it = حفظ
own-field = جملة من عندك
own-empty = تلزم كتابة الجملة أولًا.
idle-locks = { $n ->
    [zero] ستُقفل الصفحة الآن. لن يضيع شيء.
    [one] ستُقفل الصفحة خلال دقيقة. لن يضيع شيء.
    [two] ستُقفل الصفحة بعد دقيقتين. لن يضيع شيء.
    [few] ستُقفل الصفحة بعد { $n } دقائق. لن يضيع شيء.
    [many] ستُقفل الصفحة بعد { $n } دقيقة. لن يضيع شيء.
   *[other] ستُقفل الصفحة بعد { $n } دقيقة. لن يضيع شيء.
}
idle-clears = { $n ->
    [zero] لم يلمس أحد هذه الصفحة منذ فترة. ما كتبته غير محفوظ، وسيُمحى الآن.
    [one] لم يلمس أحد هذه الصفحة منذ فترة. ما كتبته غير محفوظ، وسيُمحى بعد دقيقة.
    [two] لم يلمس أحد هذه الصفحة منذ فترة. ما كتبته غير محفوظ، وسيُمحى بعد دقيقتين.
    [few] لم يلمس أحد هذه الصفحة منذ فترة. ما كتبته غير محفوظ، وسيُمحى بعد { $n } دقائق.
    [many] لم يلمس أحد هذه الصفحة منذ فترة. ما كتبته غير محفوظ، وسيُمحى بعد { $n } دقيقة.
   *[other] لم يلمس أحد هذه الصفحة منذ فترة. ما كتبته غير محفوظ، وسيُمحى بعد { $n } دقيقة.
}
idle-carry-on = متابعة
practise-now = التدرّب الآن

## Making a copy, and opening one

carry-go = إنشاء نسخة…
full-soon = لم تبقَ مساحة كبيرة. يمكنك المتابعة، ولن يُحذف شيء. أطول الأجزاء: { $where }.
full-things = الحقيبة الجاهزة
full-people = الأشخاص الموثوقون
full-steps = الخطوات
full-notes = الملاحظات
full-diary = اليوميات
full-reviews = مراجعات الخطة

## When something is not right

error-too-long = النص طويل ولا يتسع له هذا المكان. ما زال هنا: يمكن تقسيمه إلى جزأين.
error-empty = تلزم كتابة شيء قبل الإضافة.
error-read-only = هذه الخطة محفوظة بإصدار أحدث من هذه الصفحة. يمكنك قراءتها هنا، لكن لا يمكن تغييرها. قد تفيد إعادة تحميل الصفحة.
error-missing = لم يعد هذا موجودًا.

## What each way of getting in touch leaves behind

leaves-call = تبقى المكالمة في سجل هاتفك. المفترض ألّا تظهر المكالمات إلى 0800 و 0808 في الفاتورة. قد تظهر غيرها.
leaves-text = الرسالة النصية والرد عليها يبقيان في رسائلك. قد تظهر الرسالة في الفاتورة أيضًا.
leaves-chat = الدردشة صفحة ويب. تظهر في سجل التصفح.
leaves-web = صفحة الويب تظهر في سجل التصفح.
leaves-email = رسالتك الإلكترونية تبقى في مجلد «البريد المُرسَل»، والرد في بريدك الوارد.
leaves-relay = خدمة Relay UK تعمل بتطبيق أو بهاتف نصي (textphone). التطبيق يظهر على هاتفك، وقد تظهر المكالمة في أحد السجلات.
leaves-bsl = مكالمة الفيديو بلغة الإشارة البريطانية (BSL) تتم بتطبيق أو بصفحة ويب. قد تظهر على هاتفك أو في سجل التصفح.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = ساعات العمل بتوقيت المملكة المتحدة.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = قراءة الصفحة بصوت مسموع
read-stop = إيقاف القراءة
easy-print = طباعة هذه الصفحة
easy-print-hint = من الأسلم طباعتها فقط إذا كان لن يجدها أحد.
easy-not-printed = لا يستطيع هذا المتصفح فتح نافذة الطباعة. يمكنك تجربة متصفح آخر، أو طلب طباعتها من شخص موثوق.
