### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Părăsiți pagina
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: încă 2 apăsări ca să părăsiți pagina.
exit-one-more = Shift: încă 1 apăsare ca să părăsiți pagina.
exit-leaving = Pagina se închide.
exit-expired = Shift: a trecut timpul. Sunteți încă aici.
way-out-go = Unde duce „Părăsiți pagina”

## The page before the rest has loaded, and the first page

front-heading = În ritmul dumneavoastră
front-999 = În pericol? Sunați la 999
front-999-how = De pe mobil, dacă nu puteți vorbi, rămâneți pe fir și apăsați 55 când vi se cere (în engleză: „press 55”). Dacă nu apăsați, apelul se încheie. 55 nu îi arată poliției unde sunteți.
# The one line that is always there; the rest unfolds below it.
front-silent = Nu puteți vorbi? De pe mobil, apăsați 55 când vi se cere („press 55”). E posibil ca poliția să nu știe unde sunteți.
front-nation = { $nation }: { $number }
start-again = Încercați din nou

## While a part of the app is loading

part-coming = O clipă
part-coming-line = Pagina se încarcă. Puteți folosi deja numerele.
part-missing-heading = Pagina nu s-a încărcat
part-missing = Poate s-a întrerupt conexiunea. Ce ați scris e încă aici. Numerele și „Părăsiți pagina” merg în continuare.

## First page

first-go = Trebuie să plec acum
first-talk = Vreau să vorbesc cu cineva
first-ready = Un lucru de pregătit
first-plan = Planul meu
first-plan-more = Gândiți-vă pe îndelete, pas cu pas
first-open = Deschideți un plan salvat
# Two to a line on a phone: short.
first-all = Mai multe numere
first-together = Împreună cu un consilier
first-tell = Când să cereți ajutor chiar azi
first-child = Pentru un copil și un consilier
first-hides = Ce poate și ce nu poate ascunde acest site
first-traces = Cum să lăsați mai puține urme
first-easy = Ușor de citit
first-traces-more = Ferestre private, istoric și conturi
first-numbers = Numere
first-numbers-more = Apel, SMS sau chat; se poate și fără să vorbiți
language = Limba
language-any = Alegeți limba
language-en = English
language-cy = Cymraeg
language-xa = Limbă de probă, lungă
language-xb = Limbă de probă, de la dreapta la stânga
language-failed = Limba aceasta nu s-a încărcat. Nu s-a schimbat nimic altceva. Încercați mai târziu.

## The ways along the bottom. Short: five of them stand side by side.

ways = Paginile principale
way-first = Început
way-numbers = Numere
way-plan = Planul meu
way-keep = Salvați
way-lock = Încuiați
back = Înapoi

## Is this phone private?

phone-go-on = Mai departe, la planul meu
phone-numbers = Vreau doar numerele

## Numbers

numbers-title = Numere
numbers-intro = Puteți suna și numai ca să stați de vorbă. Nu e nevoie să vă spuneți numele și nici să faceți ceva după aceea.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = Nu aveți internet. Numerele acestea sunt din { $day }. Puteți totuși suna sau trimite SMS dacă telefonul are semnal.
numbers-999 = În pericol? Sunați la 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Nu puteți vorbi?
numbers-quiet = Fără să vorbiți
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Numere pentru:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = Situația mea
numbers-any-about = Orice situație
numbers-who = Pentru cine
numbers-any-who = Oricine
numbers-need = Ce îmi trebuie
numbers-any-need = Orice
numbers-where = Unde sunt
numbers-any-where = Oriunde
numbers-list = Servicii
numbers-count = { $n ->
    [one] Se afișează { $n } serviciu.
    [few] Se afișează { $n } servicii.
   *[other] Se afișează { $n } de servicii.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } serviciu
    [few] { $n } servicii
   *[other] { $n } de servicii
}
numbers-none = Nimic nu se potrivește cu toate opțiunile. Renunțați la una dintre ele sau încercați un serviciu de mai jos.
numbers-all = Vedeți toate numerele
number-more = Mai multe
# Read by screen readers.
number-more-about = { $name }: mai multe
number-free = Gratuit
# In few words, where the number was checked more than six months ago.
number-old = Poate s-a schimbat
number-for = Pentru: { $who }
number-call = Sunați la { $number }
number-relay = Relay UK: { $number }
number-text = SMS la { $number }
number-text-word = Trimiteți prin SMS cuvântul { $word }.
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = Înainte să aveți nevoie, trimiteți prin SMS „{ $word }” la 999 și răspundeți „yes” la mesajul care vine. Încă un mesaj confirmă înregistrarea.
number-bsl = BSL (limba semnelor britanice): { $how }
number-chat-go = Chat
number-chat = Chat: { $address }
number-web = Pagină web: { $address }
number-email = E-mail: { $address }
number-open-address = Deschideți acum
number-none = Niciun număr de care să fim siguri
number-no-way = Nu avem un număr de care să fim siguri. S-ar putea ca altă linie de ajutor să vă pună în legătură cu serviciul acesta.



## Saving

# Said on every page of the plan.
kept-no = Nesalvat. Se șterge dacă ieșiți de pe pagină sau dacă nu o atingeți 15 minute.
kept-saving = Se salvează…
kept-saved = Salvat. Se încuie când ieșiți de pe pagină.
kept-not-full = Nesalvat: nu mai e loc în browserul acesta. Ultimele modificări rămân aici până ieșiți de pe pagină. Restul e salvat. Faceți o copie sau eliberați spațiu.
kept-not-blocked = Nesalvat: browserul acesta nu lasă paginile să salveze nimic. Ce ați scris rămâne aici până ieșiți de pe pagină.
kept-not-too-large = Nesalvat: prea lung. Ultimele modificări rămân aici până ieșiți de pe pagină. Restul e salvat. Scurtați o notiță.
kept-not-elsewhere = Nesalvat: în altă filă (tab), planul a fost șters sau i s-au schimbat cele cinci cuvinte. Ce vedeți e numai pe pagina aceasta.
kept-not-failed = Încă nu e salvat. Vom încerca din nou. Ce ați scris e încă aici.
save-it = Salvați
own-field = Propoziția dumneavoastră
own-empty = Scrieți întâi propoziția.
idle-locks = { $n ->
    [one] Planul se încuie în cel mult un minut. Nu se pierde nimic.
    [few] Planul se încuie peste { $n } minute. Nu se pierde nimic.
   *[other] Planul se încuie peste { $n } de minute. Nu se pierde nimic.
}
idle-clears = { $n ->
    [one] N-a mai atins nimeni pagina de o vreme. Ce ați scris nu e salvat și se va șterge peste un minut.
    [few] N-a mai atins nimeni pagina de o vreme. Ce ați scris nu e salvat și se va șterge peste { $n } minute.
   *[other] N-a mai atins nimeni pagina de o vreme. Ce ați scris nu e salvat și se va șterge peste { $n } de minute.
}
idle-carry-on = Continuați
practise-now = Exersați acum

## Making a copy, and opening one

carry-go = Faceți o copie…
full-soon = Nu mai e mult loc. Puteți continua și nu se va tăia nimic din text. Cele mai lungi părți sunt: { $where }.
full-things = geanta pregătită
full-people = oamenii de încredere
full-steps = pașii
full-notes = notițele
full-diary = jurnalul
full-reviews = revizuirile

## When something is not right

error-too-long = E prea lung pentru o singură căsuță. Textul e încă aici: împărțiți-l în două.
error-empty = Scrieți întâi ceva, apoi adăugați.
error-read-only = Planul acesta a fost salvat de o versiune mai nouă a paginii. Îl puteți citi aici, dar nu îl puteți schimba. Poate ajută să încărcați din nou pagina.
error-missing = Asta nu mai e aici.

## What each way of getting in touch leaves behind

leaves-call = Apelul rămâne în lista de apeluri. Apelurile la 0800 și 0808 n-ar trebui să apară pe factură. Altele pot apărea.
leaves-text = SMS-ul și răspunsul rămân în mesaje. SMS-ul poate apărea și pe factură.
leaves-chat = Chatul e o pagină web. Apare în istoricul browserului.
leaves-web = O pagină web apare în istoricul browserului.
leaves-email = E-mailul rămâne la mesajele trimise, iar răspunsul, la cele primite.
leaves-relay = Relay UK folosește o aplicație sau un telefon cu tastatură pentru text (textphone). Aplicația se vede pe telefon, iar apelul poate apărea într-o listă.
leaves-bsl = Un apel video în BSL (limba semnelor britanice) folosește o aplicație sau o pagină web. Poate apărea pe telefon sau în istoric.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = Programul e după ora din UK.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = Citire cu voce tare
read-stop = Opriți citirea
easy-print = Printați pagina
easy-print-hint = Printați numai dacă nimeni nu va găsi foaia.
easy-not-printed = Browserul acesta nu poate deschide fereastra de printare. Încercați alt browser sau rugați pe cineva de încredere să printeze pagina.
