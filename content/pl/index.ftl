### What the page itself says, before the app is there and beside it.

# The page on garden birds that covers everything.
cover-heading = Ptaki w ogrodzie
cover-back = Wstecz

## The page before the rest has loaded, and the first page

front-intro = Do kogo zadzwonić oraz miejsce, żeby pomyśleć i coś zaplanować. Możesz przerwać, kiedy chcesz.
front-numbers = Do kogo zadzwonić
front-more = Więcej infolinii
front-leaves = Połączenie zostaje na liście połączeń. Połączenia z numerami 0800 i 0808 nie powinny być widoczne na rachunku. Inne mogą.
front-next = Co dalej
front-languages = Inne języki
front-plain = Wszystko na jednej prostej stronie, do przeczytania lub wydrukowania
# 404.html
missing-heading = Tu nie ma strony
missing-back = Przejdź do strony głównej
# plain.html
plain-no-saving = Tu możesz wszystko przeczytać i wydrukować. Żeby napisać i zapisać plan, użyj innej przeglądarki lub innego urządzenia.
plain-filter = Żeby skrócić listę, wybierz, czego potrzebujesz lub gdzie jesteś. Nic nie zostało? Zmień wybór.
plain-reading = Do przeczytania
plain-plan = O czym pomyśleć
start-loading = Reszta się wczytuje. Numery już działają.
start-ready = Reszta się wczytała.
start-go = Dalej
start-slow = Reszta wczytuje się powoli. Możesz poczekać albo użyć prostej strony. Numery i „Opuść stronę” działają.
start-failed = Reszta się nie wczytała. Numery i „Opuść stronę” nadal działają.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = Ustawienie, np. tryb blokady (Lockdown Mode) w iPhonie, nie pozwala wczytać reszty. Ponowna próba nie pomoże. Numery, „Opuść stronę” i prosta strona działają. Żeby napisać i zapisać plan, użyj innego urządzenia.
start-stopped = Coś poszło nie tak i strona się zatrzymała. Zostało tylko to, co zapisane. Numery i „Opuść stronę” nadal działają.
start-no-scripts = JavaScript jest wyłączony, więc reszta się nie wczyta. Numery działają. „Opuść stronę” też, ale jeśli ktoś naciśnie Wstecz, może zobaczyć tę stronę.

## For those who read another language

speak-999 = Jeśli nie mówisz po angielsku, i tak możesz zadzwonić pod 999. Powiedz „police” (policja), a potem nazwę swojego języka po angielsku: „{ $language }”. Często mogą włączyć do rozmowy tłumacza. W słuchawce może zrobić się cicho. Nie rozłączaj się.
speak-others = Możesz poprosić o tłumacza. Powiedz „interpreter, { $language }” (tłumacz i nazwa twojego języka). Nie każda organizacja ma tłumacza każdego języka.
language-unread = Tę stronę przetłumaczyła maszyna i nikt, kto zna ten język, jeszcze jej nie sprawdził. Numery są takie same jak po angielsku.
