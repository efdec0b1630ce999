### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Покинути сторінку
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: натисніть ще 2 рази, щоб покинути сторінку.
exit-one-more = Shift: натисніть ще 1 раз, щоб покинути сторінку.
exit-leaving = Покидаємо сторінку.
exit-expired = Shift: час минув. Ви ще на цій сторінці.
way-out-go = Куди веде «Покинути сторінку»

## The page before the rest has loaded, and the first page

front-heading = У своєму темпі
front-999 = Ви в небезпеці? Дзвоніть 999
front-999-how = Якщо дзвоните з мобільного й не можете говорити, залишайтеся на лінії та натисніть 55, коли вас про це попросять. Якщо не натиснете, дзвінок обірветься. Натискання 55 не показує поліції, де ви.
# The one line that is always there; the rest unfolds below it.
front-silent = Не можете говорити? На мобільному натисніть 55, коли попросять. Поліція може не знати, де ви.
front-nation = { $nation }: { $number }
start-again = Спробувати ще раз

## While a part of the app is loading

part-coming = Одну хвилинку
part-coming-line = Сторінка завантажується. Номерами вже можна користуватися.
part-missing-heading = Сторінка не завантажилася
part-missing = Можливо, зник зв’язок. Те, що ви написали, досі тут. Номери на місці, «Покинути сторінку» працює.

## First page

first-go = Мені треба піти звідси зараз
first-talk = Хочу з кимось поговорити
first-ready = Підготувати щось одне
first-plan = Мій план
first-plan-more = Усе обдумати маленькими кроками
first-open = Відкрити збережений план
# Two to a line on a phone: short.
first-all = Більше номерів
first-together = Разом із фахівцем
first-tell = Коли звернутися по допомогу сьогодні ж
first-child = Для дитини й працівника підтримки
first-hides = Що цей сайт може приховати, а що ні
first-traces = Як лишати менше слідів
first-easy = Простою мовою
first-traces-more = Приватні вікна, історія та акаунти
first-numbers = Номери
first-numbers-more = Дзвінок, SMS чи чат, а також способи без розмови
language = Мова
language-any = Виберіть мову
language-en = English
language-cy = Cymraeg
language-xa = Довга тестова мова
language-xb = Тестова мова справа наліво
language-failed = Ця мова не завантажилася. Більше нічого не змінилося. Спробуйте пізніше.

## The ways along the bottom. Short: five of them stand side by side.

ways = Головні сторінки
way-first = Головна
way-numbers = Номери
way-plan = Мій план
way-keep = Зберегти
way-lock = Замкнути
back = Назад

## Is this phone private?

phone-go-on = Далі до мого плану
phone-numbers = Просто показати номери

## Numbers

numbers-title = Номери
numbers-intro = Можна подзвонити, просто щоб поговорити. Не обов’язково називати своє ім’я чи щось робити потім.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = Немає інтернету. Ці номери — станом на { $day }. Подзвонити чи надіслати SMS усе одно можна, якщо є мобільний зв’язок.
numbers-999 = Ви в небезпеці? Дзвоніть 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Не можете говорити?
numbers-quiet = Без розмови
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Номери. Вибрано:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = Моя ситуація
numbers-any-about = Будь-яка ситуація
numbers-who = Для кого
numbers-any-who = Усі
numbers-need = Що мені потрібно
numbers-any-need = Будь-яка допомога
numbers-where = Де я
numbers-any-where = Будь-яке місце
numbers-list = Служби
numbers-count = { $n ->
    [one] Показано { $n } службу.
    [few] Показано { $n } служби.
    [many] Показано { $n } служб.
   *[other] Показано { $n } служби.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } служба
    [few] { $n } служби
    [many] { $n } служб
   *[other] { $n } служби
}
numbers-none = Під усе вибране нічого не підходить. Приберіть щось із вибраного або спробуйте якусь службу нижче.
numbers-all = Показати всі номери
number-more = Докладніше
# Read by screen readers.
number-more-about = { $name }: докладніше
number-free = Безкоштовно
# In few words, where the number was checked more than six months ago.
number-old = Могло змінитися
number-for = Для кого: { $who }
number-call = Подзвонити: { $number }
number-relay = Relay UK: { $number }
number-text = SMS на { $number }
number-text-word = Надішліть слово { $word }.
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = Заздалегідь надішліть SMS «{ $word }» на 999, а на SMS, яке прийде, дайте відповідь «yes». Ще одне SMS підтвердить, що все готово.
number-bsl = BSL: { $how }
number-chat-go = Чат
number-chat = Чат: { $address }
number-web = Вебсторінка: { $address }
number-email = Ел. пошта: { $address }
number-open-address = Відкрити зараз
number-none = Немає номера, у якому ми певні
number-no-way = Номера, у якому ми були б певні, немає. Можливо, інша гаряча лінія допоможе зв’язатися з цією службою.



## Saving

# Said on every page of the plan.
kept-no = Не збережено. Зітреться, якщо ви покинете сторінку або 15 хвилин її не торкатиметеся.
kept-saving = Зберігаємо…
kept-saved = Збережено. Замкнеться, коли ви покинете сторінку.
kept-not-full = Не збережено: у браузері немає місця. Ваші останні зміни тут, доки ви не покинете сторінку. Решту збережено. Зробіть копію або звільніть трохи місця.
kept-not-blocked = Не збережено: цей браузер не дає сторінкам нічого зберігати. Те, що ви написали, тут, доки ви не покинете сторінку.
kept-not-too-large = Не збережено: задовгий текст. Ваші останні зміни тут, доки ви не покинете сторінку. Решту збережено. Скоротіть якусь нотатку.
kept-not-elsewhere = Не збережено: в іншій вкладці план видалено або змінено п’ять слів, якими його замкнено. Те, що ви бачите, є лише на цій сторінці.
kept-not-failed = Ще не збережено. Ми спробуємо знову. Те, що ви написали, досі тут.
save-it = Зберегти
own-field = Своїми словами
own-empty = Спершу напишіть щось своїми словами.
idle-locks = { $n ->
    [one] План замкнеться менш ніж за { $n } хвилину. Нічого не пропаде.
    [few] План замкнеться через { $n } хвилини. Нічого не пропаде.
    [many] План замкнеться через { $n } хвилин. Нічого не пропаде.
   *[other] План замкнеться через { $n } хвилини. Нічого не пропаде.
}
idle-clears = { $n ->
    [one] Сторінки давно ніхто не торкався. Те, що ви написали, не збережено і зітреться через { $n } хвилину.
    [few] Сторінки давно ніхто не торкався. Те, що ви написали, не збережено і зітреться через { $n } хвилини.
    [many] Сторінки давно ніхто не торкався. Те, що ви написали, не збережено і зітреться через { $n } хвилин.
   *[other] Сторінки давно ніхто не торкався. Те, що ви написали, не збережено і зітреться через { $n } хвилини.
}
idle-carry-on = Продовжити
practise-now = Потренуватися зараз

## Making a copy, and opening one

carry-go = Зробити копію…
full-soon = Місця лишилося небагато. Можна писати далі, нічого не обріжеться. Найдовші частини: { $where }.
full-things = тривожна валізка
full-people = люди, яким ви довіряєте
full-steps = кроки
full-notes = нотатки
full-diary = щоденник
full-reviews = записи про перегляд плану

## When something is not right

error-too-long = Цей текст задовгий для одного поля. Він досі тут: розділіть його надвоє.
error-empty = Спершу щось напишіть, а тоді додайте.
error-read-only = Цей план зберегла новіша версія цієї сторінки. Тут його можна читати, але не змінювати. Можливо, допоможе оновити сторінку.
error-missing = Цього тут уже немає.

## What each way of getting in touch leaves behind

leaves-call = Дзвінок лишається у списку дзвінків. Дзвінків на 0800 і 0808 у рахунку не має бути видно. Інші може бути видно.
leaves-text = SMS і відповідь лишаються у ваших повідомленнях. SMS може бути видно й у рахунку.
leaves-chat = Чат — це вебсторінка. Його видно в історії вашого браузера.
leaves-web = Вебсторінку видно в історії вашого браузера.
leaves-email = Лист лишається в папці «Надіслані», а відповідь — у «Вхідних».
leaves-relay = Relay UK працює через застосунок або текстовий телефон. Застосунок видно на телефоні, а дзвінок може бути у списку.
leaves-bsl = Відеодзвінок BSL іде через застосунок або вебсторінку. Його може бути видно на телефоні чи в історії.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = Години вказано за британським часом.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = Прочитати мені сторінку вголос
read-stop = Зупинити читання
easy-print = Роздрукувати цю сторінку
easy-print-hint = Роздруковуйте, лише якщо цього ніхто не знайде.
easy-not-printed = Цей браузер не може відкрити вікно друку. Спробуйте інший браузер або попросіть роздрукувати когось, із ким вам безпечно.
