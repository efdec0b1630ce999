### What the page itself says, before the app is there and beside it.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = مغادرة الصفحة
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: بقيت ضغطتان لمغادرة الصفحة.
exit-one-more = Shift: بقيت ضغطة واحدة لمغادرة الصفحة.
exit-leaving = جارٍ مغادرة الصفحة.
exit-expired = Shift: انتهى الوقت. ما زلت في الصفحة.
# The page on garden birds that covers everything.
cover-heading = طيور الحديقة
cover-back = رجوع

## The page before the rest has loaded, and the first page

front-intro = أشخاص يمكنك الاتصال بهم، ومكان للتفكير والتخطيط. يمكنك التوقف متى شئت.
front-numbers = أرقام للاتصال
front-more = خطوط مساعدة أخرى
front-leaves = تبقى المكالمة في سجل هاتفك. المفترض ألّا تظهر المكالمات إلى 0800 و 0808 في الفاتورة. قد تظهر غيرها.
front-next = ما الخطوة التالية
front-languages = لغات أخرى
front-plain = كل شيء في صفحة بسيطة واحدة، للقراءة أو الطباعة
# 404.html
missing-heading = لا توجد صفحة هنا
missing-back = إلى البداية
# plain.html
plain-no-saving = يمكنك هنا قراءة كل شيء وطباعته. لكتابة خطة وحفظها يلزم متصفح آخر أو جهاز آخر.
plain-filter = لعرض خدمات أقل، يمكنك اختيار ما يلزمك أو منطقتك. لم تبقَ أي خدمة؟ يمكنك تغيير أحد الاختيارات.
plain-reading = للقراءة
plain-plan = أمور للتفكير فيها
start-loading = الباقي قيد التحميل. يمكنك استخدام الأرقام الآن.
start-ready = اكتمل تحميل الباقي.
start-go = متابعة
start-slow = تحميل الباقي بطيء. يمكنك الانتظار، أو استخدام الصفحة البسيطة. الأرقام و«مغادرة الصفحة» تعمل.
start-failed = لم يكتمل تحميل الباقي. الأرقام و«مغادرة الصفحة» ما زالت تعمل.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = يوجد إعداد يمنع تحميل الباقي، مثل «نمط المنع» (Lockdown Mode) في iPhone. لن تفيد إعادة المحاولة. الأرقام و«مغادرة الصفحة» والصفحة البسيطة تعمل. لكتابة خطة وحفظها يلزم جهاز آخر.
start-stopped = حدث خطأ، فتوقفت هذه الصفحة. لم يبقَ إلا ما حفظته. الأرقام و«مغادرة الصفحة» ما زالت تعمل.
start-no-scripts = خاصية JavaScript متوقفة، فلا يمكن تحميل الباقي. الأرقام تعمل. وكذلك «مغادرة الصفحة»، لكن من يضغط «رجوع» قد يرى هذه الصفحة.

## For those who read another language

speak-999 = يمكنك الاتصال على 999 حتى من دون معرفة الإنجليزية. قل «police» (بوليس، أي الشرطة)، ثم اسم لغتك بالإنجليزية: «{ $language }» (أرابيك). غالبًا ما يمكنهم إدخال مترجم إلى المكالمة. قد يصمت الخط. لا تغلق الخط.
speak-others = يمكنك طلب مترجم. قل «interpreter» (إنتربرتر، أي مترجم)، ثم «{ $language }» (أرابيك). بعض الخدمات ليس لديها مترجم لكل اللغات.
language-unread = تُرجمت هذه الصفحة آليًا، ولم يراجعها بعد أي شخص يتكلم العربية. الأرقام هي نفسها كما في الإنجليزية.
