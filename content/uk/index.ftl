### What the page itself says, before the app is there and beside it.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Покинути сторінку
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: ще 2 рази, щоб покинути сторінку.
exit-one-more = Shift: ще 1 раз, щоб покинути сторінку.
exit-leaving = Покидаємо сторінку.
exit-expired = Shift: час вийшов. Ви досі тут.
# The page on garden birds that covers everything.
cover-heading = Птахи в саду
cover-back = Назад

## The page before the rest has loaded, and the first page

front-intro = Кому подзвонити і де все обдумати й спланувати. Робіть, скільки захочете.
front-numbers = Кому подзвонити
front-more = Інші гарячі лінії
front-leaves = Дзвінки лишаються у списку дзвінків. 0800 і 0808 не мали б бути в рахунку. Інші можуть.
front-next = Що буде далі
front-languages = Інші мови
front-plain = Усе на одній простій сторінці: читати чи друкувати
# 404.html
missing-heading = Такої сторінки немає
missing-back = На першу сторінку
# plain.html
plain-no-saving = Тут можна все прочитати й надрукувати. Щоб написати план і зберегти його, візьміть інший браузер чи пристрій.
plain-filter = Виберіть, що підходить, решта сховається. Якщо нічого не лишилося, змініть один вибір.
plain-reading = Почитати
plain-plan = Про що подумати
start-loading = Решта завантажується. Номери вже працюють.
start-ready = Решта завантажилася.
start-go = Далі
start-slow = Решта вантажиться повільно. Зачекайте або відкрийте просту сторінку. Номери й «Покинути сторінку» працюють.
start-failed = Решта не завантажилася. Номери й «Покинути сторінку» працюють.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = Завантажити решту не дає налаштування, як-от Lockdown Mode на iPhone. Пробувати знову марно. Номери, «Покинути сторінку» і проста сторінка працюють. Щоб написати й зберегти план, візьміть інший пристрій.
start-stopped = Щось пішло не так, і сторінка зупинилася. Збережене на місці. Номери й «Покинути сторінку» працюють.
start-no-scripts = JavaScript вимкнено, тож решта не завантажиться. Номери працюють. «Покинути сторінку» теж, але якщо хтось натисне «Назад», то може побачити цю сторінку.

## For those who read another language

speak-999 = Якщо ви не говорите англійською, ви все одно можете дзвонити 999. Скажіть «police» (поліція), а тоді назву своєї мови англійською: «{ $language }». Часто до розмови можуть підключити перекладача. На лінії може стати тихо. Не кладіть слухавку.
speak-others = Можна попросити перекладача. Скажіть «interpreter, { $language }» (перекладач, українська мова). Не кожна служба має перекладача з кожної мови.
language-unread = Цю сторінку переклала машина, і ніхто, хто говорить цією мовою, її ще не перевірив. Номери ті самі, що й англійською.
