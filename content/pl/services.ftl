### Words around the numbers to call, for times and dates, and lines about services. The services
### themselves are data, in ../areas/.

## Who it is for

who-anyone = Wszyscy
who-women = Kobiety
who-men = Mężczyźni
who-lgbt = Osoby LGBT+
who-child = Dzieci i młodzież
who-older = Osoby starsze
who-worried-self = Osoby, które martwi własne zachowanie
who-worker = Osoby pomagające zawodowo
who-family = Przyjaciele i rodzina

## What is needed, in a list headed “What I need”

need-danger = Pomoc teraz: grozi mi niebezpieczeństwo
need-talk = Ktoś, z kim można porozmawiać
need-refuge = Bezpieczne schronienie
need-law = Porada prawna lub nakaz sądowy
need-money = Pomoc w sprawie pieniędzy lub długów
need-stalking = Pomoc w razie stalkingu (uporczywego nękania)
need-forced-marriage = Pomoc w razie przymusowego małżeństwa
need-honour = Pomoc w razie przemocy „w imię honoru”
need-images = Pomoc, gdy ktoś udostępnia intymne zdjęcia
need-sexual = Pomoc po gwałcie lub napaści seksualnej
need-child = Pomoc dla dziecka
need-suicidal = Pomoc, bo mam myśli samobójcze
need-own-behaviour = Pomoc, żeby zmienić to, jak kogoś traktuję
need-local = Pomoc w mojej okolicy
need-drink = Pomoc w sprawie alkoholu lub narkotyków

## Where

area-england = Anglia
area-wales = Walia
area-scotland = Szkocja
area-northern-ireland = Irlandia Północna
area-uk = Całe UK
area-croydon = Croydon
area-merton = Merton
area-norfolk = Norfolk

## When it is open. Times are UK times, such as 17:00.

open-always = Czynne całą dobę
open-until = Teraz czynne, do { $time }
closed-opens = Teraz nieczynne. Znów czynne: { $day }, od { $time }.
closed-opens-today = Teraz nieczynne. Znów czynne dziś od { $time }.
closed-opens-tomorrow = Teraz nieczynne. Znów czynne jutro od { $time }.
# On a bank holiday, and when the next opening is on one. “In part of the UK”: only some of the nations have it.
holiday-open = Dziś jest bank holiday, dzień wolny ({ $name }). Może być nieczynne. Zwykle czynne do { $time }.
holiday-open-part = Dziś w części UK jest bank holiday, dzień wolny ({ $name }). Może być nieczynne. Zwykle czynne do { $time }.
holiday-opens = Wtedy jest bank holiday, dzień wolny ({ $name }), więc nadal może być nieczynne.
holiday-opens-part = Wtedy w części UK jest bank holiday, dzień wolny ({ $name }), więc nadal może być nieczynne.
bank-holidays-unknown = W bank holiday (dzień ustawowo wolny) może być nieczynne.
hours-unknown = Nie znamy godzin. I tak warto spróbować.
hours-line = { $days }: od { $from } do { $to }
hours-days = { $first }–{ $last }
# How the details are known. The first is for what a host has checked.
checked-on = Sprawdzone { $date }
seen-rung = Dzwoniliśmy tam { $date }
seen-own-page = Dane ze strony tej organizacji, { $date }
seen-elsewhere = Dane z innej listy, { $date }
seen-undated = Dane ze strony, na której nie ma daty.
checked-date = { $day } { $month } { $year }
may-have-changed = To było już jakiś czas temu, więc mogło się zmienić.
day-mon = poniedziałek
day-tue = wtorek
day-wed = środa
day-thu = czwartek
day-fri = piątek
day-sat = sobota
day-sun = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Bank holidays (../bank-holidays.toml)

holiday-new-year = Nowy Rok
holiday-2-january = 2 stycznia
holiday-st-patrick = Dzień Świętego Patryka
holiday-good-friday = Wielki Piątek
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-early-may = na początku maja
holiday-spring = wiosenny
holiday-world-cup = mistrzostwa świata w piłce nożnej
holiday-12-july = 12 lipca
holiday-summer = letni
holiday-st-andrew = Dzień Świętego Andrzeja
holiday-christmas = Boże Narodzenie
holiday-boxing = drugi dzień Bożego Narodzenia

## A line about one service, named by `note` in ../areas/

note-police-999 =
    Jeśli dzwonisz z komórki i nie możesz mówić, nie rozłączaj się i naciśnij 55, gdy o to poproszą (po angielsku: „press 55”). Jeśli nie naciśniesz, połączenie się zakończy. 55 nie pokazuje policji, gdzie jesteś.
    Na telefonie stacjonarnym nie rozłączaj się. Żeby wysyłać SMS-y na 999, najpierw się zarejestruj: wyślij słowo „register” SMS-em na 999, a na SMS, który przyjdzie, odpisz „yes”.
    Numer Relay UK: 18000. 999 BSL (brytyjski język migowy) jest bezpłatne, przez wideo.
note-police-101 = Gdy nikomu nie grozi niebezpieczeństwo. Bezpłatnie z każdego telefonu, ale tylko na terenie UK.
note-ncdv = Pomaga wystąpić do sądu o zakaz zbliżania się. Dla Anglii i Walii.
note-respect = Dla osób, które martwi to, jak traktują partnera lub partnerkę. Możesz tam też zapytać o programy, które pomagają zmienić zachowanie.
note-encompass = Dla pracowników szkół. Te dane są z 2020 roku.
note-forced-marriage-unit = Nocą lub w weekend dzwoń pod 020 7008 5000. Z zagranicy zamiast pierwszego 0 wybierz +44.
note-rape-crisis = Dla osób, które skończyły 16 lat, w Anglii i Walii, niezależnie od tego, kiedy to się stało. Możesz zachować anonimowość.
note-fjc =
    Pomoc kilku organizacji w jednym miejscu. Ten numer ostatni raz podawano w 2020 lub 2021 roku, więc mógł się zmienić.
    Jeśli nikt nie odbiera, kobiety mogą dzwonić pod 0808 2000 247, a wszyscy pod 0808 168 9111, całą dobę.
note-bcwa = Schroniska (refuge) i wsparcie dla kobiet i dzieci w Bromley i Croydon.
# The services that these two were for have gone. The ids stay.
note-cdars = Na stronie Merton Council jest informacja, kto może teraz pomóc.
note-norfolk-council = Jeśli martwi cię własne zachowanie, dzwoń na Respect Phoneline, 0808 802 4040.
note-ndah = Dla kobiet i dla wszystkich, którzy się o kogoś martwią. Infolinia może poszukać miejsca w schronisku (refuge) i pomóc w wielu językach. Prowadzi ją organizacja Refuge.
note-live-fear-free = Dla wszystkich, w sprawach przemocy. Po walijsku lub angielsku. Bezpłatnie z telefonów stacjonarnych i większości komórek; nie widać tego na rachunku.
note-sdafmh = Dla osób w każdym wieku i każdej płci. Może skontaktować cię z lokalną grupą Women’s Aid w sprawie miejsca w schronisku (refuge).
note-dsahelpline = Dla osób każdej płci, które skończyły 18 lat. Może pomóc ci dostać się do schroniska (refuge) o każdej porze. Jeśli nie masz jeszcze 18 lat, dzwoń na Childline, 0800 1111.
note-bawso = Dla osób czarnoskórych, z mniejszości etnicznych oraz dla migrantek i migrantów. Prowadzi schroniska (refuge) i bezpieczne domy.
note-mens-advice-line = Bezpłatnie i nie widać tego na rachunku. Osoby trans i niebinarne też mogą dzwonić. W innych godzinach dzwoń do Victim Support w Anglii i Walii, 0808 168 9111. W Walii, Szkocji i Irlandii Północnej główna infolinia jest też dla mężczyzn, o każdej porze.
note-galop = Dla osób LGBT+, które skończyły 18 lat. Godziny mogły się zmienić, więc jeśli możesz, zajrzyj na stronę tej organizacji.
note-rape-crisis-scotland = Dla osób każdej płci, które skończyły 13 lat. Połączenia nie widać na rachunku.
note-sarcs-scotland = Dla osób, które skończyły 16 lat. Możesz się zgłosić bez powiadamiania policji. Oddzwoni do ciebie ktoś ze służby zdrowia: powiedz, jeśli to nie jest bezpieczne. Te dane są z 2022 roku.
note-rowan = Pomoc po gwałcie lub napaści seksualnej, w każdym wieku, teraz lub dawno temu. Nie musisz mówić o tym policji.
note-victim-support = Nie musisz mówić o tym policji i nie ma znaczenia, jak dawno to było.
note-victim-support-scotland = Możesz o tym porozmawiać, zanim zdecydujesz, czy zawiadomić policję.
note-housing-executive = Jeśli w Irlandii Północnej nie masz bezpiecznego miejsca, gdzie możesz się zatrzymać, pomaga Housing Executive, a nie council (lokalny urząd).
note-womens-aid-directory = Lista lokalnych organizacji. Wyszukaj swoją okolicę, a potem zadzwoń do jednej z nich.
note-signhealth = Dla osób Głuchych. W niektórych częściach Anglii tej pomocy nie ma.
note-samaritans = Wysłuchają cię. Bezpłatnie z każdego telefonu i nie widać tego na rachunku.
note-shout = Gdy nie dajesz rady. Tylko SMS-em, całą dobę.
note-lifeline-ni = Dla każdej osoby w Irlandii Północnej, której jest bardzo ciężko lub która jest w rozpaczy.
note-nhs-111 = Wybierz opcję zdrowia psychicznego (mental health). W Walii naciśnij 2. W Irlandii Północnej zamiast tego dzwoń na Lifeline, 0808 808 8000.
note-childline = Dla osób, które nie skończyły 19 lat. Połączenia nie widać na rachunku. Żeby czatować, najpierw zakłada się konto.
note-switchboard = Wolontariuszki i wolontariusze LGBT+, którzy wysłuchają.
note-civil-legal-advice = Dla osób, które mogą dostać legal aid (pomoc w opłaceniu prawnika, czyli solicitora). Infolinia może do ciebie oddzwonić: powiedz, kiedy to bezpieczne. Albo wyślij SMS ze słowem legalaid i swoim imieniem i nazwiskiem na 80010. Wtedy oddzwoni w ciągu jednego dnia, z numeru zastrzeżonego. Wyślij SMS tylko wtedy, gdy o każdej porze można do ciebie bezpiecznie zadzwonić.
note-revenge-porn-helpline = Dla osób, które skończyły 18 lat. Pomaga w usunięciu zdjęć z internetu. Jeśli nie masz jeszcze 18 lat, dzwoń na Childline, 0800 1111.
note-southall-black-sisters = Dla kobiet czarnoskórych i z mniejszości etnicznych. Zespół pracuje w zachodnim Londynie, ale kobiety z innych miejsc też mogą dzwonić. Jeśli włączy się poczta głosowa, zostaw wiadomość tylko wtedy, gdy mogą do ciebie bezpiecznie oddzwonić.
note-muslim-womens-network = Pracują tam osoby, które rozumieją wiarę i kulturę.
note-rights-of-women = Bezpłatne, poufne porady z prawa rodzinnego dla kobiet w Anglii i Walii.
note-nspcc = Dla dorosłych, którzy martwią się o dziecko. Nie musisz mieć pewności, żeby zadzwonić.
note-nspcc-fgm = Dla osób, które martwią się, że jakaś dziewczynka może zostać okaleczona (obrzezana) albo już została. Jeśli dziewczynce teraz grozi niebezpieczeństwo, dzwoń pod 999.
note-sarcs-england = Dla osób w każdym wieku, z udziałem policji albo bez niej. Najbliższy ośrodek znajdziesz na stronie. Ośrodki są czynne całą dobę.
note-freedom = Opiekuje się psami osób, które opuszczają dom, w niektórych częściach Anglii, Szkocji i Walii.
note-paladin = Dla osób w Anglii i Walii, bardzo zagrożonych przez kogoś, kto je uporczywie nęka (stalking).
note-drinkline = Dla osób, które martwi własne picie albo picie kogoś innego.
note-frank = Porady o narkotykach, dla ciebie lub w sprawie kogoś, kogo znasz.
note-al-anon = Dla osób, które żyją z kimś, kto za dużo pije, albo kochają taką osobę. Czynne siedem dni w tygodniu.
note-nacoa = Dla osób w każdym wieku, których rodzic za dużo pije.
note-with-you = Bezpłatna pomoc w sprawie alkoholu lub narkotyków.
note-adfam = Dla osób, których dotyka to, że ktoś inny pije lub bierze narkotyki. Indywidualne wsparcie online.
note-addiction-family-support = Dla osób, których dotyka to, że ktoś inny pije lub bierze narkotyki. Infolinia działa każdego dnia w roku: na stronie jest informacja, jak się skontaktować.
note-scottish-families = Dla osób, które skończyły 16 lat i martwią się, że ktoś inny pije lub bierze narkotyki.
note-pegs = Dla rodziców krzywdzonych przez swoje dziecko, bez względu na jego wiek, w całym UK. Bezpłatnie i online. Pytanie wysyła się przez stronę, a na odpowiedź można czekać do dziesięciu dni roboczych.
note-dan-247 = W sprawie narkotyków i alkoholu, dla ciebie lub kogoś z twojej rodziny. Po walijsku lub angielsku.
note-drugs-and-alcohol-ni = Lista organizacji w Irlandii Północnej, dla osób, które piją lub biorą narkotyki, i dla ich rodzin.
note-merton-council = Na stronie councilu jest informacja, kto może pomóc w Merton. Od 2023 roku council prowadzi też program dla osób, które stosują przemoc wobec partnera lub partnerki: zapytaj, czy nadal działa.
note-nidas = Dla osób z Norfolk, które skończyły 16 lat, i dla ich dzieci. Na stronie jest informacja, jak się skontaktować.

## What people may say of themselves when they look for a number (../finder.toml)

situation-man = Jestem mężczyzną
situation-deaf = Jestem osobą Głuchą albo nie mogę mówić przez telefon
situation-lgbt = Jestem osobą LGBT+
situation-visa = Martwię się o swoją wizę lub prawo do pobytu
situation-visa-note =
    Grozi ci niebezpieczeństwo? Dzwoń pod 999. Jeśli nie, porozmawiaj z jedną z tych infolinii, zanim komukolwiek podasz imię i nazwisko albo dasz dokumenty. Policja może powiadomić o tobie Home Office (ministerstwo, które zajmuje się imigracją).
    Poproś o tłumacza spoza rodziny. Po poradę w sprawie wizy idź do prawnika (solicitor) albo zarejestrowanego doradcy imigracyjnego.
situation-family = Krzywdzi mnie syn, córka lub ktoś inny z rodziny
situation-older = Jestem osobą starszą
situation-young = Nie mam jeszcze 18 lat
situation-young-note = Powiedz tyle, ile chcesz. Jeśli tobie lub innemu dziecku grozi niebezpieczeństwo, osoba, z którą rozmawiasz, może mieć obowiązek kogoś powiadomić.
situation-marry = Boję się, że zmuszą mnie do małżeństwa
situation-marry-note = Jeśli ktoś właśnie teraz wywozi cię z kraju, dzwoń pod 999. Na lotnisku poproś ochronę („security”) o rozmowę na osobności. Każdą infolinię poproś, żeby nie kontaktowała się z twoją rodziną.
situation-followed = Ktoś mnie śledzi, obserwuje lub namierza
situation-followed-note = Jeśli ta osoba jest blisko i się boisz, dzwoń pod 999. Jeśli to twój partner, twoja partnerka albo ktoś, z kim już nie jesteś, infolinia w sprawach przemocy domowej też może pomóc, całą dobę.
situation-pictures = Ktoś udostępnia moje intymne zdjęcia albo mówi, że to zrobi
situation-rape = Ktoś mnie zgwałcił albo napastował seksualnie
situation-rape-note =
    Ośrodek pomocy po napaści seksualnej (SARC) może ci pomóc, z udziałem policji albo bez niej. Zapytaj na infolinii, gdzie jest najbliższy.
    Nigdy nie jest za późno, żeby zapytać. Jeśli stało się to w ostatnich dniach, leki, które chronią przed HIV, można zacząć brać tylko w ciągu pierwszych 72 godzin, a antykoncepcję awaryjną można zastosować tylko w ciągu pierwszych 5 dni. Nie masz jeszcze 16 lat? Dzwoń na Childline, 0800 1111. W Irlandii Północnej The Rowan przyjmuje osoby w każdym wieku.
situation-money = Chodzi o pieniądze lub długi
situation-court = Potrzebuję nakazu sądowego albo toczy się sprawa w sądzie
situation-low = Czuję, że już dłużej nie dam rady
situation-low-note = Jeśli czujesz, że zaraz zrobisz sobie krzywdę, dzwoń pod 999 albo zgłoś się na A&E (oddział ratunkowy w szpitalu).
situation-child = Martwię się o dziecko
situation-friend = Martwię się o kogoś z przyjaciół lub rodziny
situation-myself = Martwi mnie to, jak kogoś traktuję
situation-drink = Chodzi też o alkohol lub narkotyki
situation-drink-note = Większość tych infolinii jest też dla ciebie, nie tylko dla osoby, która pije lub bierze narkotyki. Nie musisz czekać, aż ta osoba zechce pomocy.
situation-worker = Pomagam innym zawodowo
