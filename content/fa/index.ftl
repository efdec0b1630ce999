### What the page itself says, before the app is there and beside it.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = خروج از این صفحه
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = کلید Shift: برای خروج از این صفحه 2 بار دیگر فشار دهید.
exit-one-more = کلید Shift: برای خروج از این صفحه 1 بار دیگر فشار دهید.
exit-leaving = در حال خروج از این صفحه.
exit-expired = کلید Shift: وقت تمام شد. هنوز همین‌جا هستید.
# The page on garden birds that covers everything.
cover-heading = پرنده‌های باغچه
cover-back = برگشت

## The page before the rest has loaded, and the first page

front-intro = کسانی که می‌شود به آن‌ها زنگ زد، و جایی برای فکر کردن و برنامه‌ریزی. هر وقت خواستید، می‌توانید ادامه ندهید.
front-numbers = به چه کسی زنگ بزنم؟
front-more = خط‌های کمک دیگر
front-leaves = تماس در فهرست تماس‌هایتان می‌ماند. تماس با 0800 و 0808 قاعدتاً روی قبض نمی‌آید. بقیه شاید بیایند.
front-next = بعد چه می‌شود
front-languages = زبان‌های دیگر
front-plain = همه چیز در یک صفحه‌ی ساده، برای خواندن یا چاپ
# 404.html
missing-heading = اینجا صفحه‌ای نیست
missing-back = رفتن به شروع
# plain.html
plain-no-saving = اینجا می‌توانید همه چیز را بخوانید و چاپ کنید. برای نوشتن و ذخیره‌ی «برنامه‌ی من»، از مرورگر یا دستگاه دیگری استفاده کنید.
plain-filter = برای دیدن موارد کمتر، انتخاب کنید چه چیزی لازم دارید یا کجا هستید. چیزی نماند؟ یکی از انتخاب‌ها را عوض کنید.
plain-reading = چیزهایی برای خواندن
plain-plan = چیزهایی برای فکر کردن
start-loading = بقیه‌ی سایت دارد باز می‌شود. همین حالا می‌توانید از شماره‌ها استفاده کنید.
start-ready = بقیه‌ی سایت باز شد.
start-go = ادامه
start-slow = باز شدن بقیه‌ی سایت طول می‌کشد. می‌توانید صبر کنید، یا صفحه‌ی ساده را باز کنید. شماره‌ها و «خروج از این صفحه» کار می‌کنند.
start-failed = بقیه‌ی سایت باز نشد. شماره‌ها و «خروج از این صفحه» هنوز کار می‌کنند.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = تنظیمی مثل Lockdown Mode در iPhone نمی‌گذارد بقیه‌ی سایت باز شود. دوباره امتحان کردن فایده ندارد. شماره‌ها، «خروج از این صفحه» و صفحه‌ی ساده کار می‌کنند. برای نوشتن و ذخیره‌ی «برنامه‌ی من»، از دستگاه دیگری استفاده کنید.
start-stopped = مشکلی پیش آمد و این صفحه متوقف شد. فقط آنچه ذخیره کرده‌اید سر جایش است. شماره‌ها و «خروج از این صفحه» هنوز کار می‌کنند.
start-no-scripts = وقتی JavaScript خاموش است، بقیه‌ی سایت باز نمی‌شود. شماره‌ها کار می‌کنند. «خروج از این صفحه» هم کار می‌کند، ولی اگر کسی دکمه‌ی برگشت را بزند، شاید این صفحه را ببیند.

## For those who read another language

speak-999 = اگر انگلیسی بلد نیستید، باز هم می‌توانید به 999 زنگ بزنید. بگویید «police» (پلیس)، بعد اسم زبانتان را به انگلیسی: «{ $language }» (فارسی) یا «Dari» (دری). خیلی وقت‌ها می‌توانند مترجم را به تماس وصل کنند. شاید خط ساکت شود. قطع نکنید.
speak-others = می‌توانید مترجم بخواهید. بگویید «interpreter, { $language }» (اینترپریتر، یعنی مترجم، و اسم زبانتان). بعضی مراکز برای همه‌ی زبان‌ها مترجم ندارند.
language-unread = این صفحه را کامپیوتر ترجمه کرده است، و هنوز کسی که این زبان را بلد است آن را بررسی نکرده است. شماره‌ها همان شماره‌های متن انگلیسی است.
