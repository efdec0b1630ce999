### What the page itself says, before the app is there and beside it.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Покинути сторінку
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: натисніть ще 2 рази, щоб покинути сторінку.
exit-one-more = Shift: натисніть ще 1 раз, щоб покинути сторінку.
exit-leaving = Покидаємо сторінку.
exit-expired = Shift: час минув. Ви ще на цій сторінці.
# The page on garden birds that covers everything.
cover-heading = Птахи в саду
cover-back = Назад

## The page before the rest has loaded, and the first page

front-intro = Кому подзвонити і де все обдумати й спланувати. Зупинитися можна будь-коли.
front-numbers = Кому подзвонити
front-more = Інші гарячі лінії
front-leaves = Дзвінок лишається у списку дзвінків. Дзвінків на 0800 і 0808 у рахунку не має бути видно. Інші може бути видно.
front-next = Що буде далі
front-languages = Інші мови
front-plain = Усе на одній простій сторінці: прочитати чи роздрукувати
# 404.html
missing-heading = Такої сторінки немає
missing-back = На головну
# plain.html
plain-no-saving = Тут можна все прочитати й роздрукувати. Щоб написати й зберегти план, потрібен інший браузер чи пристрій.
plain-filter = Щоб список був коротший, виберіть, що вам потрібно або де ви. Нічого не лишилося? Змініть один вибір.
plain-reading = Почитати
plain-plan = Про що подумати
start-loading = Решта завантажується. Номерами вже можна користуватися.
start-ready = Решта завантажилася.
start-go = Далі
start-slow = Решта вантажиться повільно. Зачекайте або відкрийте просту сторінку. Номери на місці, «Покинути сторінку» працює.
start-failed = Решта не завантажилася. Номери на місці, «Покинути сторінку» працює.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = Решта не завантажиться через налаштування, як-от Lockdown Mode на iPhone. Повторна спроба не допоможе. Номери на місці, «Покинути сторінку» і проста сторінка працюють. Щоб написати й зберегти план, потрібен інший пристрій.
start-stopped = Щось пішло не так, і сторінка зупинилася. Не зникло лише те, що ви зберегли. Номери на місці, «Покинути сторінку» працює.
start-no-scripts = JavaScript вимкнено, тож решта не завантажиться. Номери на місці. «Покинути сторінку» працює, але якщо хтось натисне «Назад», то може побачити цю сторінку.

## For those who read another language

speak-999 = Якщо ви не говорите англійською, ви все одно можете дзвонити 999. Скажіть «police» (поліція), а тоді назву своєї мови англійською: «{ $language }». Часто до розмови можуть підключити перекладача. На лінії може стати тихо. Не кладіть слухавку.
speak-others = Можна попросити перекладача. Скажіть «interpreter, { $language }» (перекладач, українська мова). Не кожна служба має перекладача для кожної мови.
language-unread = Це машинний переклад, і ніхто, хто говорить цією мовою, його ще не перевірив. Номери ті самі, що й англійською.
