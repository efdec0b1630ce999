### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = خروج از این صفحه
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = کلید Shift: برای خروج از این صفحه 2 بار دیگر فشار دهید.
exit-one-more = کلید Shift: برای خروج از این صفحه 1 بار دیگر فشار دهید.
exit-leaving = در حال خروج از این صفحه.
exit-expired = کلید Shift: وقت تمام شد. هنوز همین‌جا هستید.
way-out-go = «خروج از این صفحه» به کجا می‌رود

## The page before the rest has loaded, and the first page

front-heading = هر طور راحت هستید
front-999 = در خطر هستید؟ به 999 زنگ بزنید
front-999-how = با موبایل، اگر نمی‌توانید حرف بزنید، پشت خط بمانید و وقتی از شما خواستند (به انگلیسی: «press 55»)، 55 را فشار دهید. اگر فشار ندهید، تماس قطع می‌شود. فشار دادن 55 به پلیس نمی‌گوید شما کجا هستید.
# The one line that is always there; the rest unfolds below it.
front-silent = نمی‌توانید حرف بزنید؟ با موبایل، وقتی خواستند («press 55»)، 55 را فشار دهید. شاید پلیس نداند شما کجا هستید.
front-nation = { $nation }: { $number }
start-again = امتحان دوباره

## While a part of the app is loading

part-coming = یک لحظه
part-coming-line = این صفحه دارد باز می‌شود. همین حالا می‌توانید از شماره‌ها استفاده کنید.
part-missing-heading = این صفحه باز نشد
part-missing = شاید اینترنت قطع شده باشد. نوشته‌هایتان هنوز همین‌جاست. شماره‌ها و «خروج از این صفحه» هنوز کار می‌کنند.

## First page

first-go = باید الان بروم
first-talk = می‌خواهم با کسی حرف بزنم
first-ready = آماده کردن یک چیز
first-plan = برنامه‌ی من
first-plan-more = قدم‌به‌قدم فکرش را بکنید
first-open = باز کردن برنامه‌ی ذخیره‌شده
# Two to a line on a phone: short.
first-all = شماره‌های دیگر
first-together = همراه با مشاور
first-tell = چه وقت همین امروز کمک بگیرم
first-child = برای کودک و کارمند پشتیبان
first-hides = این سایت چه چیزی را می‌تواند پنهان کند و چه چیزی را نه
first-traces = کمتر رد گذاشتن
first-easy = متن آسان (Easy Read)
first-traces-more = پنجره‌ی خصوصی، تاریخچه و حساب‌های اینترنتی
first-numbers = شماره‌ها
first-numbers-more = تماس، پیامک یا چت، و راه‌های بدون حرف زدن
language = زبان
language-any = زبان را انتخاب کنید
language-en = English
language-cy = Cymraeg
language-xa = زبان آزمایشی بلند
language-xb = زبان آزمایشی راست به چپ
language-failed = آن زبان باز نشد. هیچ چیز دیگری عوض نشده است. بعداً دوباره امتحان کنید.

## The ways along the bottom. Short: five of them stand side by side.

ways = صفحه‌های اصلی
way-first = شروع
way-numbers = شماره‌ها
way-plan = برنامه‌ی من
way-keep = ذخیره
way-lock = قفل
back = برگشت

## Is this phone private?

phone-go-on = ادامه به برنامه‌ی من
phone-numbers = فقط دیدن شماره‌ها

## Numbers

numbers-title = شماره‌ها
numbers-intro = می‌توانید فقط برای حرف زدن زنگ بزنید. لازم نیست اسمتان را بگویید، یا بعدش کاری بکنید.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = به اینترنت وصل نیستید. این شماره‌ها مال { $day } است. اگر گوشی آنتن (سیگنال) دارد، باز هم می‌توانید زنگ بزنید یا پیامک بدهید.
numbers-999 = در خطر هستید؟ به 999 زنگ بزنید
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = نمی‌توانید حرف بزنید؟
numbers-quiet = بدون حرف زدن
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = شماره‌ها برای:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = وضعیت من
numbers-any-about = هر وضعیتی
numbers-who = برای چه کسی
numbers-any-who = هر کسی
numbers-need = چه چیزی لازم دارم
numbers-any-need = هر چیزی
numbers-where = کجا هستم
numbers-any-where = هر جا
numbers-list = مراکز کمک
numbers-count = { $n ->
    [one] { $n } مرکز نشان داده می‌شود.
   *[other] { $n } مرکز نشان داده می‌شود.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } مرکز
   *[other] { $n } مرکز
}
numbers-none = هیچ چیز با همه‌ی انتخاب‌هایتان جور نیست. یکی را بردارید، یا یکی از مراکز پایین را امتحان کنید.
numbers-all = نشان دادن همه‌ی شماره‌ها
number-more = بیشتر
# Read by screen readers.
number-more-about = { $name }: بیشتر
number-free = رایگان
# In few words, where the number was checked more than six months ago.
number-old = شاید عوض شده باشد
number-for = برای: { $who }
number-call = تماس با { $number }
number-relay = Relay UK: { $number }
number-text = پیامک به { $number }
number-text-word = کلمه‌ی { $word } را پیامک کنید.
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = پیش از آنکه لازم شود، «{ $word }» را به 999 پیامک کنید، و در جواب پیامکی که می‌آید «yes» بفرستید. پیامک دیگری خبر می‌دهد که ثبت‌نام انجام شد.
number-bsl = BSL (زبان اشاره‌ی بریتانیایی): { $how }
number-chat-go = چت
number-chat = چت: { $address }
number-web = صفحه‌ی وب: { $address }
number-email = ایمیل: { $address }
number-open-address = باز کردن
number-none = شماره‌ی مطمئنی نداریم
number-no-way = شماره‌ای که از آن مطمئن باشیم نداریم. شاید یک خط کمک دیگر بتواند شما را به آن‌ها وصل کند.



## Saving

# Said on every page of the plan.
kept-no = ذخیره نشده. اگر خارج شوید، یا 15 دقیقه به آن دست نزنید، پاک می‌شود.
kept-saving = در حال ذخیره…
kept-saved = ذخیره شد. وقتی خارج شوید قفل می‌شود.
kept-not-full = ذخیره نشد: حافظه‌ی این مرورگر پر است. آخرین تغییرها تا وقتی خارج نشده‌اید اینجاست. بقیه ذخیره شده است. یک کپی بگیرید، یا کمی جا باز کنید.
kept-not-blocked = ذخیره نشد: این مرورگر نمی‌گذارد صفحه‌ها چیزی ذخیره کنند. نوشته‌هایتان تا وقتی خارج نشده‌اید اینجاست.
kept-not-too-large = ذخیره نشد: خیلی طولانی است. آخرین تغییرها تا وقتی خارج نشده‌اید اینجاست. بقیه ذخیره شده است. یکی از یادداشت‌ها را کوتاه کنید.
kept-not-elsewhere = ذخیره نشد: در یک تب دیگر، «برنامه‌ی من» پاک شده یا پنج کلمه‌اش عوض شده است. آنچه می‌بینید فقط در همین صفحه است.
kept-not-failed = هنوز ذخیره نشده. دوباره امتحان می‌شود. نوشته‌هایتان هنوز همین‌جاست.
save-it = ذخیره کردن
own-field = جمله‌ی خودتان
own-empty = اول جمله‌تان را بنویسید.
idle-locks = { $n ->
    [one] این صفحه تا یک دقیقه‌ی دیگر قفل می‌شود. هیچ چیز از دست نمی‌رود.
   *[other] این صفحه تا { $n } دقیقه‌ی دیگر قفل می‌شود. هیچ چیز از دست نمی‌رود.
}
idle-clears = { $n ->
    [one] مدتی است کسی به این صفحه دست نزده. نوشته‌هایتان ذخیره نشده، و تا یک دقیقه‌ی دیگر پاک می‌شود.
   *[other] مدتی است کسی به این صفحه دست نزده. نوشته‌هایتان ذخیره نشده، و تا { $n } دقیقه‌ی دیگر پاک می‌شود.
}
idle-carry-on = ادامه می‌دهم
practise-now = شروع تمرین

## Making a copy, and opening one

carry-go = کپی گرفتن…
full-soon = جای زیادی نمانده. می‌توانید ادامه بدهید، و چیزی بریده نمی‌شود. طولانی‌ترین بخش‌ها این‌هاست: { $where }.
full-things = کیف آماده
full-people = آدم‌های مورد اعتماد
full-steps = قدم‌ها
full-notes = یادداشت‌ها
full-diary = ثبت اتفاق‌ها
full-reviews = مرورهای برنامه

## When something is not right

error-too-long = این متن زیادی بلند است و یک‌جا جا نمی‌شود. هنوز همین‌جاست: آن را دو قسمت کنید.
error-empty = اول چیزی بنویسید، بعد اضافه کنید.
error-read-only = «برنامه‌ی من» با نسخه‌ی جدیدتری از این صفحه ذخیره شده است. اینجا می‌توانید آن را بخوانید، ولی نمی‌توانید عوضش کنید. شاید باز کردن دوباره‌ی صفحه کمک کند.
error-missing = این دیگر اینجا نیست.

## What each way of getting in touch leaves behind

leaves-call = تماس در فهرست تماس‌هایتان می‌ماند. تماس با 0800 و 0808 قاعدتاً روی قبض نمی‌آید. بقیه شاید بیایند.
leaves-text = پیامک و جوابش در پیام‌هایتان می‌مانند. پیامک شاید روی قبض هم بیاید.
leaves-chat = چت یک صفحه‌ی وب است. در تاریخچه‌ی مرورگرتان دیده می‌شود.
leaves-web = صفحه‌ی وب در تاریخچه‌ی مرورگرتان دیده می‌شود.
leaves-email = ایمیل در پوشه‌ی فرستاده‌ها (Sent) می‌ماند، و جوابش در صندوق ورودی (Inbox).
leaves-relay = Relay UK با اپ یا تلفن متنی کار می‌کند. اپ روی گوشی‌تان دیده می‌شود، و تماس شاید در یک فهرست بماند.
leaves-bsl = تماس تصویری با BSL از راه اپ یا صفحه‌ی وب است. شاید روی گوشی‌تان یا در تاریخچه‌تان دیده شود.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = ساعت‌ها به وقت بریتانیاست.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = خواندن این صفحه برای من
read-stop = توقف خواندن
easy-print = چاپ این صفحه
easy-print-hint = فقط وقتی چاپ کنید که کسی پیدایش نکند.
easy-not-printed = این مرورگر نمی‌تواند پنجره‌ی چاپش را باز کند. مرورگر دیگری را امتحان کنید، یا از آدم مطمئنی بخواهید چاپش کند.
