### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Opuść stronę
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: naciśnij jeszcze 2 razy, aby opuścić stronę.
exit-one-more = Shift: naciśnij jeszcze 1 raz, aby opuścić stronę.
exit-leaving = Opuszczasz stronę.
exit-expired = Shift: czas minął. Strona jest nadal otwarta.
way-out-go = Dokąd prowadzi „Opuść stronę”

## The page before the rest has loaded, and the first page

front-heading = Krok po kroku
front-999 = Grozi ci niebezpieczeństwo? Dzwoń pod 999
front-999-how = Dzwonisz z komórki i nie możesz mówić? Nie rozłączaj się i naciśnij 55, gdy o to poproszą (po angielsku: „press 55”). Jeśli nie naciśniesz, połączenie się zakończy. Naciśnięcie 55 nie pokazuje policji, gdzie jesteś.
# The one line that is always there; the rest unfolds below it.
front-silent = Nie możesz mówić? Na komórce naciśnij 55, gdy o to poproszą („press 55”). Policja może nie wiedzieć, gdzie jesteś.
front-nation = { $nation }: { $number }
start-again = Spróbuj ponownie

## While a part of the app is loading

part-coming = Jedną chwilę
part-coming-line = Ta strona się wczytuje. Numery już działają.
part-missing-heading = Ta strona się nie wczytała
part-missing = Możliwe, że nie masz połączenia z internetem. Twój tekst nadal tu jest. Numery i „Opuść stronę” nadal działają.

## First page

first-go = Muszę teraz wyjść z domu
first-talk = Chcę z kimś porozmawiać
first-ready = Jedna rzecz do przygotowania
first-plan = Mój plan
first-plan-more = Pomyśl nad tym, małymi krokami
first-open = Otwórz zapisany plan
# Two to a line on a phone: short.
first-all = Więcej numerów
first-together = Razem z doradcą
first-tell = Kiedy szukać pomocy jeszcze dziś
first-child = Dla dziecka i pracownika wsparcia
first-hides = Co ta strona może ukryć, a czego nie
first-traces = Jak zostawiać mniej śladów
first-easy = Tekst łatwy do czytania
first-traces-more = Okna prywatne, historia i konta
first-numbers = Numery
first-numbers-more = Telefon, SMS, czat i kontakt bez mówienia
language = Język
language-any = Wybierz język
language-en = English
language-cy = Cymraeg
language-xa = Język testowy z długimi tekstami
language-xb = Język testowy od prawej do lewej
language-failed = Ten język się nie wczytał. Nic innego się nie zmieniło. Spróbuj później.

## The ways along the bottom. Short: five of them stand side by side.

ways = Główne strony
way-first = Start
way-numbers = Numery
way-plan = Mój plan
way-keep = Zapisz
way-lock = Zablokuj
back = Wstecz

## Is this phone private?

phone-go-on = Przejdź do mojego planu
phone-numbers = Pokaż mi tylko numery

## Numbers

numbers-title = Numery
numbers-intro = Możesz zadzwonić tylko po to, żeby porozmawiać. Nie musisz się przedstawiać ani nic potem robić.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = Nie masz połączenia z internetem. Te numery są z dnia { $day }. Nadal możesz zadzwonić lub wysłać SMS, jeśli telefon ma zasięg.
numbers-999 = Grozi ci niebezpieczeństwo? Dzwoń pod 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Nie możesz mówić?
numbers-quiet = Bez mówienia
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Pokazane numery:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = Moja sytuacja
numbers-any-about = Dowolna sytuacja
numbers-who = Dla kogo
numbers-any-who = Wszyscy
numbers-need = Czego potrzebuję
numbers-any-need = Dowolna pomoc
numbers-where = Gdzie jestem
numbers-any-where = Dowolne miejsce
numbers-list = Organizacje
numbers-count = { $n ->
    [one] Na liście: { $n } organizacja.
    [few] Na liście: { $n } organizacje.
    [many] Na liście: { $n } organizacji.
   *[other] Na liście: { $n } organizacji.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } organizacja
    [few] { $n } organizacje
    [many] { $n } organizacji
   *[other] { $n } organizacji
}
numbers-none = Nic nie pasuje do wszystkich twoich wyborów. Usuń jeden z nich albo spróbuj w jednej z organizacji poniżej.
numbers-all = Pokaż wszystkie numery
number-more = Więcej
# Read by screen readers.
number-more-about = { $name }: więcej
number-free = Bezpłatnie
# In few words, where the number was checked more than six months ago.
number-old = Dane mogły się zmienić
number-for = Dla kogo: { $who }
number-call = Zadzwoń: { $number }
number-relay = Relay UK: { $number }
number-text = Wyślij SMS na { $number }
number-text-word = Wyślij SMS ze słowem { $word }.
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = Zanim będzie to potrzebne, wyślij słowo „{ $word }” SMS-em na 999, a na SMS, który przyjdzie, odpisz „yes”. Kolejny SMS potwierdzi rejestrację.
number-bsl = BSL (język migowy): { $how }
number-chat-go = Czat
number-chat = Czat: { $address }
number-web = Strona internetowa: { $address }
number-email = E-mail: { $address }
number-open-address = Otwórz teraz
number-none = Brak numeru, którego jesteśmy pewni
number-no-way = Nie mamy numeru tej organizacji, którego jesteśmy pewni. Inna infolinia może pomóc ci się z nią skontaktować.



## Saving

# Said on every page of the plan.
kept-no = Niezapisane. Zniknie, jeśli opuścisz stronę albo nie dotkniesz jej przez 15 minut.
kept-saving = Zapisywanie…
kept-saved = Zapisane. Plan zablokuje się, gdy opuścisz stronę.
kept-not-full = Niezapisane: w tej przeglądarce nie ma już miejsca. Ostatnie zmiany są tu, dopóki nie opuścisz strony. Reszta jest zapisana. Zrób kopię albo zwolnij trochę miejsca.
kept-not-blocked = Niezapisane: ta przeglądarka nie pozwala stronom niczego zapisywać. Twój tekst jest tu, dopóki nie opuścisz strony.
kept-not-too-large = Niezapisane: za długie. Ostatnie zmiany są tu, dopóki nie opuścisz strony. Reszta jest zapisana. Skróć którąś notatkę.
kept-not-elsewhere = Niezapisane: w innej karcie usunięto plan albo zmieniono pięć słów, które go otwierają. To, co widzisz, jest tylko na tej stronie.
kept-not-failed = Jeszcze niezapisane. Strona spróbuje ponownie. Twój tekst nadal tu jest.
save-it = Zapisz to
own-field = Własnymi słowami
own-empty = Najpierw coś wpisz.
idle-locks = { $n ->
    [one] Plan zablokuje się w ciągu minuty. Nic nie przepadnie.
    [few] Plan zablokuje się za { $n } minuty. Nic nie przepadnie.
    [many] Plan zablokuje się za { $n } minut. Nic nie przepadnie.
   *[other] Plan zablokuje się za { $n } minuty. Nic nie przepadnie.
}
idle-clears = { $n ->
    [one] Od jakiegoś czasu nikt nie dotknął tej strony. Twój tekst nie jest zapisany i zniknie za minutę.
    [few] Od jakiegoś czasu nikt nie dotknął tej strony. Twój tekst nie jest zapisany i zniknie za { $n } minuty.
    [many] Od jakiegoś czasu nikt nie dotknął tej strony. Twój tekst nie jest zapisany i zniknie za { $n } minut.
   *[other] Od jakiegoś czasu nikt nie dotknął tej strony. Twój tekst nie jest zapisany i zniknie za { $n } minuty.
}
idle-carry-on = Kontynuuj
practise-now = Przećwicz teraz

## Making a copy, and opening one

carry-go = Zrób kopię…
full-soon = Zostało niewiele miejsca. Możesz pisać dalej, nic nie zostanie ucięte. Najdłuższe części to: { $where }.
full-things = torba z najpotrzebniejszymi rzeczami
full-people = osoby, którym ufasz
full-steps = kroki
full-notes = notatki
full-diary = dziennik
full-reviews = przeglądy planu

## When something is not right

error-too-long = To za długie na jedno miejsce. Tekst nadal tu jest: podziel go na dwie części.
error-empty = Najpierw coś wpisz, a potem to dodaj.
error-read-only = Ten plan zapisano w nowszej wersji tej strony. Możesz go tu przeczytać, ale nie zmienić. Może pomóc ponowne wczytanie strony.
error-missing = Tego już tu nie ma.

## What each way of getting in touch leaves behind

leaves-call = Połączenie zostaje na liście połączeń. Połączenia z numerami 0800 i 0808 nie powinny być widoczne na rachunku. Inne mogą.
leaves-text = SMS i odpowiedź na niego zostają w wiadomościach. SMS może też być widoczny na rachunku.
leaves-chat = Czat to strona internetowa. Widać go w historii przeglądarki.
leaves-web = Stronę internetową widać w historii przeglądarki.
leaves-email = E-mail zostaje w folderze Wysłane, a odpowiedź w skrzynce odbiorczej.
leaves-relay = Relay UK działa przez aplikację albo telefon tekstowy (textphone). Aplikację widać w telefonie, a połączenie może być widoczne na liście.
leaves-bsl = Rozmowa wideo w BSL (brytyjskim języku migowym) odbywa się przez aplikację albo stronę internetową. Może być widoczna w telefonie lub w historii.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = Godziny według czasu brytyjskiego.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = Przeczytaj mi tę stronę na głos
read-stop = Przerwij czytanie
easy-print = Wydrukuj tę stronę
easy-print-hint = Drukuj tylko wtedy, gdy nikt nie znajdzie wydruku.
easy-not-printed = Ta przeglądarka nie może otworzyć okna drukowania. Spróbuj innej przeglądarki albo poproś o wydrukowanie kogoś, komu ufasz.
