### What the page itself says, before the app is there and beside it.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = ਪੇਜ ਛੱਡੋ
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: ਇਹ ਪੇਜ ਛੱਡਣ ਲਈ 2 ਵਾਰ ਹੋਰ ਦਬਾਓ।
exit-one-more = Shift: ਇਹ ਪੇਜ ਛੱਡਣ ਲਈ 1 ਵਾਰ ਹੋਰ ਦਬਾਓ।
exit-leaving = ਪੇਜ ਛੱਡਿਆ ਜਾ ਰਿਹਾ ਹੈ।
exit-expired = Shift: ਸਮਾਂ ਲੰਘ ਗਿਆ। ਤੁਸੀਂ ਅਜੇ ਇਸੇ ਪੇਜ ’ਤੇ ਹੋ।
# The page on garden birds that covers everything.
cover-heading = ਬਾਗ਼ ਦੇ ਪੰਛੀ
cover-back = ਪਿੱਛੇ

## The page before the rest has loaded, and the first page

front-intro = ਫ਼ੋਨ ਕਰਨ ਲਈ ਲੋਕ, ਅਤੇ ਸੋਚਣ ਤੇ ਪਲੈਨ ਬਣਾਉਣ ਲਈ ਥਾਂ। ਜਦੋਂ ਮਰਜ਼ੀ ਰੁਕ ਜਾਓ।
front-numbers = ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰੀਏ
front-more = ਹੋਰ ਹੈਲਪਲਾਈਨਾਂ
front-leaves = ਕਾਲ ਤੁਹਾਡੀ ਕਾਲ ਲਿਸਟ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ। 0800 ਅਤੇ 0808 ਦੀਆਂ ਕਾਲਾਂ ਆਮ ਤੌਰ ’ਤੇ ਬਿੱਲ ’ਤੇ ਨਹੀਂ ਆਉਂਦੀਆਂ। ਬਾਕੀ ਆ ਸਕਦੀਆਂ ਹਨ।
front-next = ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ
front-languages = ਹੋਰ ਭਾਸ਼ਾਵਾਂ
front-plain = ਸਭ ਕੁਝ ਇੱਕ ਸਾਦੇ ਪੇਜ ’ਤੇ, ਪੜ੍ਹਨ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ
# 404.html
missing-heading = ਇੱਥੇ ਕੋਈ ਪੇਜ ਨਹੀਂ ਹੈ
missing-back = ਸ਼ੁਰੂ ’ਤੇ ਜਾਓ
# plain.html
plain-no-saving = ਇੱਥੇ ਤੁਸੀਂ ਸਭ ਕੁਝ ਪੜ੍ਹ ਅਤੇ ਪ੍ਰਿੰਟ ਕਰ ਸਕਦੇ ਹੋ। ਪਲੈਨ ਲਿਖਣ ਅਤੇ ਸੇਵ ਕਰਨ ਲਈ ਕੋਈ ਹੋਰ ਬ੍ਰਾਊਜ਼ਰ, ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਰਤੋ।
plain-filter = ਘੱਟ ਸੇਵਾਵਾਂ ਦੇਖਣ ਲਈ ਚੁਣੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ ਜਾਂ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਕੋਈ ਨਹੀਂ ਬਚੀ? ਕੋਈ ਚੋਣ ਬਦਲੋ।
plain-reading = ਪੜ੍ਹਨ ਲਈ
plain-plan = ਸੋਚਣ ਵਾਲੀਆਂ ਗੱਲਾਂ
start-loading = ਬਾਕੀ ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ। ਨੰਬਰ ਹੁਣੇ ਵਰਤ ਸਕਦੇ ਹੋ।
start-ready = ਬਾਕੀ ਖੁੱਲ੍ਹ ਗਿਆ ਹੈ।
start-go = ਅੱਗੇ ਜਾਓ
start-slow = ਬਾਕੀ ਹੌਲੀ ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ। ਉਡੀਕ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ ਸਾਦਾ ਪੇਜ ਵਰਤੋ। ਨੰਬਰ ਅਤੇ “ਪੇਜ ਛੱਡੋ” ਚੱਲਦੇ ਹਨ।
start-failed = ਬਾਕੀ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਨੰਬਰ ਅਤੇ “ਪੇਜ ਛੱਡੋ” ਅਜੇ ਵੀ ਚੱਲਦੇ ਹਨ।
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = ਕੋਈ ਸੈਟਿੰਗ, ਜਿਵੇਂ iPhone ’ਤੇ Lockdown Mode, ਬਾਕੀ ਨੂੰ ਖੁੱਲ੍ਹਣ ਤੋਂ ਰੋਕਦੀ ਹੈ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰਨ ਨਾਲ ਫ਼ਰਕ ਨਹੀਂ ਪਵੇਗਾ। ਨੰਬਰ, “ਪੇਜ ਛੱਡੋ” ਅਤੇ ਸਾਦਾ ਪੇਜ ਚੱਲਦੇ ਹਨ। ਪਲੈਨ ਲਿਖਣ ਅਤੇ ਸੇਵ ਕਰਨ ਲਈ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਰਤੋ।
start-stopped = ਕੁਝ ਗੜਬੜ ਹੋਈ, ਇਸ ਲਈ ਇਹ ਪੇਜ ਰੁਕ ਗਿਆ। ਸਿਰਫ਼ ਉਹੀ ਬਚਿਆ ਹੈ ਜੋ ਤੁਸੀਂ ਸੇਵ ਕੀਤਾ ਸੀ। ਨੰਬਰ ਅਤੇ “ਪੇਜ ਛੱਡੋ” ਅਜੇ ਵੀ ਚੱਲਦੇ ਹਨ।
start-no-scripts = JavaScript ਬੰਦ ਹੈ, ਇਸ ਲਈ ਬਾਕੀ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦਾ। ਨੰਬਰ ਚੱਲਦੇ ਹਨ। “ਪੇਜ ਛੱਡੋ” ਵੀ, ਪਰ ਜੇ ਕੋਈ “Back” (ਪਿੱਛੇ) ਦਬਾਵੇ, ਤਾਂ ਉਸ ਨੂੰ ਇਹ ਪੇਜ ਦਿਸ ਸਕਦਾ ਹੈ।

## For those who read another language

speak-999 = ਜੇ ਤੁਹਾਨੂੰ ਅੰਗਰੇਜ਼ੀ ਨਹੀਂ ਆਉਂਦੀ, ਫਿਰ ਵੀ 999 ’ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ। “police” (ਪੁਲਿਸ) ਕਹੋ, ਫਿਰ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਆਪਣੀ ਬੋਲੀ ਦਾ ਨਾਂ: “{ $language }”। ਉਹ ਅਕਸਰ ਕਾਲ ਵਿੱਚ ਇੰਟਰਪ੍ਰੈਟਰ (ਦੁਭਾਸ਼ੀਆ) ਜੋੜ ਸਕਦੇ ਹਨ। ਲਾਈਨ ਚੁੱਪ ਹੋ ਸਕਦੀ ਹੈ। ਫ਼ੋਨ ਨਾ ਕੱਟੋ।
speak-others = ਤੁਸੀਂ ਇੰਟਰਪ੍ਰੈਟਰ (ਦੁਭਾਸ਼ੀਆ) ਮੰਗ ਸਕਦੇ ਹੋ। ਕਹੋ “interpreter, { $language }” (ਇੰਟਰਪ੍ਰੈਟਰ, ਪੰਜਾਬੀ)। ਹਰ ਸੇਵਾ ਕੋਲ ਹਰ ਬੋਲੀ ਦਾ ਇੰਟਰਪ੍ਰੈਟਰ ਨਹੀਂ ਹੁੰਦਾ।
language-unread = ਇਸ ਪੇਜ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ, ਅਤੇ ਅਜੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਚੈੱਕ ਨਹੀਂ ਕੀਤਾ। ਨੰਬਰ ਉਹੀ ਹਨ ਜੋ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ।
