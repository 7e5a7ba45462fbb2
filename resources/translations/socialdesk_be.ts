<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New post</source>
        <translation>Новы допіс</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Пошук у допісах</translation>
    </message>
    <message>
        <source>Import a plan or a calendar…</source>
        <translation>Імпартаваць план або каляндар…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Экспартаваць план…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйсці</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{day}, 1 post</source>
        <translation>{day}, 1 допіс</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} posts</source>
        <translation>
            <numerusform>{day}, {count} допіс</numerusform>
            <numerusform>{day}, {count} допісы</numerusform>
            <numerusform>{day}, {count} допісаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>List</source>
        <translation>Спіс</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>What happens</source>
        <translation>Што адбудзецца</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Допіс</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нататка</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Адказы</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Answers from {name}</source>
        <translation>Адказы: {name}</translation>
    </message>
    <message>
        <source>{count} of {all} answers change something. You can undo it.</source>
        <translation>{count} з {all} адказаў нешта мяняюць. Гэта можна адрабіць.</translation>
    </message>
    <message>
        <source>None of these answers changes anything: the posts have moved on.</source>
        <translation>Ніводзін з гэтых адказаў нічога не мяняе: допісы пайшлі далей.</translation>
    </message>
    <message>
        <source>The reviewer answered nothing.</source>
        <translation>Рэцэнзент нічога не адказаў.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Выгляд</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>У фоне</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлы</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмны</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Мова акна</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>Як у сістэме ({name})</translation>
    </message>
    <message>
        <source>SocialDesk speaks it from its next start.</source>
        <translation>SocialDesk загаворыць на ёй пасля наступнага запуску.</translation>
    </message>
</context>
<context>
    <name>AttemptsList</name>
    <message>
        <source>Attempts: {count}</source>
        <translation>Спробы: {count}</translation>
    </message>
    <message>
        <source>{number}. {moment}: {outcome}</source>
        <translation>{number}. {moment}: {outcome}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Адказ: {words}</translation>
    </message>
    <message>
        <source>Sent: the same as the next try</source>
        <translation>Адпраўлена: тое самае, што ў наступнай спробе</translation>
    </message>
    <message>
        <source>Sent: {words}</source>
        <translation>Адпраўлена: {words}</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>Выявы: {count}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выконваецца</translation>
    </message>
    <message>
        <source>it went out</source>
        <translation>выйшла</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>не дайшло</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>адхілена</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>уваход адхілены</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>няма выразнага адказу</translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation>праграма скончылася раней за адказ</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Publish now</source>
        <translation>Апублікаваць цяпер</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Наступнае месца</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Прапусціць</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Захавана як чарнавік</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Выходзіць цяпер</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Выйдзе: {when}</translation>
    </message>
    <message>
        <source>{count} out now</source>
        <translation>цяпер: {count}</translation>
    </message>
    <message>
        <source>{count} in turn</source>
        <translation>па чарзе: {count}</translation>
    </message>
    <message>
        <source>{count} kept as drafts</source>
        <translation>захавана як чарнавікі: {count}</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>While you were away</source>
        <translation>Пакуль вас не было</translation>
    </message>
    <message>
        <source>One post was not sent: nothing could publish at its time.</source>
        <translation>Адзін допіс не адпраўлены: у свой час не было чым яго апублікаваць.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not sent: nothing could publish at their time.</source>
        <translation>
            <numerusform>{count} допіс не адпраўлены: у свой час не было чым яго апублікаваць.</numerusform>
            <numerusform>{count} допісы не адпраўлены: у свой час не было чым іх апублікаваць.</numerusform>
            <numerusform>{count} допісаў не адпраўлена: у свой час не было чым іх апублікаваць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more follow what you choose for all.</source>
        <translation>
            <numerusform>Яшчэ {count} атрымае тое, што вы выберыце для ўсіх.</numerusform>
            <numerusform>Яшчэ {count} атрымаюць тое, што вы выберыце для ўсіх.</numerusform>
            <numerusform>Яшчэ {count} атрымаюць тое, што вы выберыце для ўсіх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Зрабіць так</translation>
    </message>
    <message>
        <source>Do this with all {count}</source>
        <translation>Зрабіць так з усімі ({count})</translation>
    </message>
    <message>
        <source>Nothing goes out until you decide. Posts sent now keep their distance and the daily limit: the first goes at once, the others in turn.</source>
        <translation>Нічога не выйдзе, пакуль вы не вырашыце. Допісы, адпраўленыя цяпер, трымаюць адлегласць і дзённы ліміт: першы выходзіць адразу, астатнія па чарзе.</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>Усе:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вырашыць пазней</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>Nothing was missed</source>
        <translation>Нічога не прапушчана</translation>
    </message>
    <message>
        <source>They wait in the queue, under Needs attention</source>
        <translation>Яны чакаюць у чарзе, у раздзеле «Патрабуе ўвагі»</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>ад «{low}» да «{high}»</translation>
    </message>
    <message>
        <source>Reset {low} to {high}</source>
        <translation>Скінуць: ад «{low}» да «{high}»</translation>
    </message>
    <message>
        <source>Back to what the chosen voices say</source>
        <translation>Вярнуцца да таго, што кажуць выбраныя галасы</translation>
    </message>
    <message>
        <source>No target: anything goes. Click the scale to set one.</source>
        <translation>Мэты няма: падыходзіць усё. Націсніце на шкалу, каб задаць яе.</translation>
    </message>
</context>
<context>
    <name>BackgroundOptions</name>
    <message>
        <source>Tell me what became of posts while I look elsewhere</source>
        <translation>Паведамляць, што сталася з допісамі, пакуль я не гляджу</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Пытацца</translation>
    </message>
    <message>
        <source>Stay in the tray and send them</source>
        <translation>Застацца ў латку і адпраўляць іх</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>When the window is closed while posts wait</source>
        <translation>Калі акно закрываецца, а допісы чакаюць</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Turn into a draft</source>
        <translation>Зрабіць чарнавіком</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Захаваць чарнавік</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Захаваць змены</translation>
    </message>
</context>
<context>
    <name>BlueskyForm</name>
    <message>
        <source>Bluesky lets apps in with an app password, which you can take back at any time:
1.  Open bsky.app and go to Settings → Privacy and security → App passwords.
2.  Add an app password; call it SocialDesk.
3.  Copy it into the field below. It is kept in your system's keyring.</source>
        <translation>Bluesky пускае праграмы паводле пароля праграмы, які можна адклікаць у любы момант:
1.  Адкрыйце bsky.app і перайдзіце ў Налады → Прыватнасць і бяспека → Паролі праграм.
2.  Дадайце пароль праграмы і назавіце яго SocialDesk.
3.  Скапіюйце яго ў поле ніжэй. Ён захоўваецца ў сховішчы ключоў вашай сістэмы.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Уваход…</translation>
    </message>
    <message>
        <source>Add a Bluesky account</source>
        <translation>Дадаць уліковы запіс Bluesky</translation>
    </message>
    <message>
        <source>Log in and add</source>
        <translation>Увайсці і дадаць</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Імя карыстальніка</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Пароль праграмы</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Як вы яго называеце</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Злучыць нанова: {name}</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Увайсці</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Прыватны адрас</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} — не публічны адрас.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your app password is sent there.</source>
        <translation>Працягвайце, толькі калі гэта ваш уласны сервер: туды адпраўляецца ваш пароль праграмы.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>Гэта мой сервер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>нічога не адпраўлена</translation>
    </message>
    <message>
        <source>change the server's address</source>
        <translation>змяніце адрас сервера</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Злучана: {name}</translation>
    </message>
</context>
<context>
    <name>BrandWords</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>«{word}» цяпер адно з вашых слоў.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Go to today</source>
        <translation>Перайсці да сённяшняга дня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тыдзень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чарнавікі</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>Святы…</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>Сёння</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Перайсці да сённяшняга дня (T)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чарнавікі</translation>
    </message>
    <message>
        <source>Show drafts, to drag them onto a day (Shift+D)</source>
        <translation>Паказаць чарнавікі, каб перацягваць іх на дні (Shift+D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тыдзень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Папярэдні дзень</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Наступны дзень</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Папярэдні тыдзень</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Наступны тыдзень</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Папярэдні месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Наступны месяц</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>На тыдзень раней</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>На тыдзень пазней</translation>
    </message>
    <message>
        <source>Times in {zone}</source>
        <translation>Час паводле {zone}</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move</source>
        <translation>Перанесці</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вярнуць у чарнавік</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правіць</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Падзяліцца цяпер</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation>Адкрыць у сетцы</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>На дзень пазней</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>На тыдзень пазней</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>На дзень раней</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>На тыдзень раней</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Новая метка…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Зняць</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>What the label is called:</source>
        <translation>Як называецца метка:</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Goes out now</source>
        <translation>Выходзіць цяпер</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Спрабуем яшчэ раз</translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Захавана як чарнавік; само не выйдзе</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} допіс зноў чарнавік</numerusform>
            <numerusform>{count} допісы зноў чарнавікі</numerusform>
            <numerusform>{count} допісаў зноў чарнавікі</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Выдалена</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>{count} допіс выдалены</numerusform>
            <numerusform>{count} допісы выдалены</numerusform>
            <numerusform>{count} допісаў выдалена</numerusform>
        </translation>
    </message>
    <message>
        <source>Labelled “{label}”</source>
        <translation>Дададзена метка «{label}»</translation>
    </message>
    <message>
        <source>Label “{label}” taken off</source>
        <translation>Знята метка «{label}»</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Выйдзе: {when}</translation>
    </message>
    <message>
        <source>The copy goes out {when}</source>
        <translation>Копія выйдзе: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts copied</source>
        <translation>
            <numerusform>Скапіяваны {count} допіс</numerusform>
            <numerusform>Скапіяваны {count} допісы</numerusform>
            <numerusform>Скапіявана {count} допісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Перанесена: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts moved</source>
        <translation>
            <numerusform>Перанесены {count} допіс</numerusform>
            <numerusform>Перанесены {count} допісы</numerusform>
            <numerusform>Перанесена {count} допісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>The network gave no address for this post</source>
        <translation>Сетка не дала адраса гэтага допісу</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Paused</source>
        <translation>Прыпынены</translation>
    </message>
    <message>
        <source>While it is paused, nothing goes out there</source>
        <translation>Пакуль ён прыпынены, нічога туды не выходзіць</translation>
    </message>
    <message>
        <source>Most posts a day from the queue</source>
        <translation>Найбольш допісаў з чаргі за дзень</translation>
    </message>
    <message>
        <source>Least time between two posts</source>
        <translation>Найменшы час паміж двума допісамі</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Час публікацыі</translation>
    </message>
    <message>
        <source>Posting times: {count} a week</source>
        <translation>На тыдзень: {count}</translation>
    </message>
    <message>
        <source>Set posting times</source>
        <translation>Задаць час публікацыі</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Прамежак</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>у дзень</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Больш: {name}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Праверыць яшчэ раз</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перайменаваць…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Злучыць нанова…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Прыбраць…</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} хв</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} гадз</translation>
    </message>
</context>
<context>
    <name>ChannelChip</name>
    <message>
        <source>Channel {name}</source>
        <translation>Канал {name}</translation>
    </message>
    <message>
        <source>{name}: its queue is paused</source>
        <translation>{name}: чарга прыпынена</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>Rename channel</source>
        <translation>Перайменаваць канал</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Назва канала</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Прыбраць канал</translation>
    </message>
    <message>
        <source>Remove {name} from SocialDesk?</source>
        <translation>Прыбраць канал {name} з SocialDesk?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Nothing is planned there.</source>
        <translation>Там нічога не запланавана.</translation>
    </message>
    <message>
        <source>One post that is planned there won't go out there.</source>
        <translation>Адзін запланаваны там допіс туды не выйдзе.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts that are planned there won't go out there.</source>
        <translation>
            <numerusform>{count} запланаваны там допіс туды не выйдзе.</numerusform>
            <numerusform>{count} запланаваныя там допісы туды не выйдуць.</numerusform>
            <numerusform>{count} запланаваных там допісаў туды не выйдзе.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has published stays on the network.</source>
        <translation>Тое, што ўжо апублікавана, застаецца ў сетцы.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>Прыбрана: {name}</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Where should your posts go?</source>
        <translation>Куды маюць ісці вашы допісы?</translation>
    </message>
    <message>
        <source>One channel is enough to begin with. Add others in Settings at any time.</source>
        <translation>Для пачатку хопіць аднаго канала. Іншыя можна дадаць у Наладах у любы момант.</translation>
    </message>
    <message>
        <source>A feed of your own, without any account</source>
        <translation>Уласная стужка, без уліковага запісу</translation>
    </message>
    <message>
        <source>An account: Bluesky, Mastodon, Instagram and others</source>
        <translation>Уліковы запіс: Bluesky, Mastodon, Instagram і іншыя</translation>
    </message>
    <message>
        <source>SocialDesk writes a page and an Atom feed into a folder. You can put that folder on any web host, and nothing is seen by anybody before you do.</source>
        <translation>SocialDesk запісвае старонку і стужку Atom у папку. Гэтую папку можна пакласці на любы вэб-сервер, а да таго ніхто нічога не бачыць.</translation>
    </message>
    <message>
        <source>You connect it step by step in Settings, and come back here for your first post.</source>
        <translation>Вы злучыце яго крок за крокам у Наладах і вернецеся сюды па першы допіс.</translation>
    </message>
</context>
<context>
    <name>ChannelPicker</name>
    <message>
        <source>There are no channels yet. Add one in Settings.</source>
        <translation>Каналаў яшчэ няма. Дадайце канал у Наладах.</translation>
    </message>
    <message>
        <source>Choose where this goes out.</source>
        <translation>Выберыце, куды гэта выйдзе.</translation>
    </message>
</context>
<context>
    <name>ChannelToggle</name>
    <message>
        <source>Show only {name}</source>
        <translation>Паказаць толькі: {name}</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A channel is where your posts go. A feed needs no account.</source>
        <translation>Канал — гэта месца, куды ідуць вашы допісы. Для стужкі ўліковы запіс не патрэбны.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Дадаць канал</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Дадаць канал</translation>
    </message>
</context>
<context>
    <name>ChannelsRow</name>
    <message>
        <source>There is no channel yet. Add one first: a row with a time needs it.</source>
        <translation>Канала яшчэ няма. Спачатку дадайце канал: радку з часам ён патрэбны.</translation>
    </message>
    <message>
        <source>Rows that name no channel go to</source>
        <translation>Радкі без канала ідуць у</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Should your posts still go out when this window is closed?</source>
        <translation>Ці маюць допісы выходзіць, калі гэта акно закрытае?</translation>
    </message>
    <message>
        <source>One post waits for its time.</source>
        <translation>Адзін допіс чакае свайго часу.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait for their time.</source>
        <translation>
            <numerusform>{count} допіс чакае свайго часу.</numerusform>
            <numerusform>{count} допісы чакаюць свайго часу.</numerusform>
            <numerusform>{count} допісаў чакае свайго часу.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray SocialDesk goes on and sends them. If you quit, they wait until you open it again. You can change this in Settings, under Appearance.</source>
        <translation>У латку SocialDesk працуе далей і адправіць іх. Калі выйсці, яны пачакаюць, пакуль вы адкрыеце яго зноў. Гэта можна змяніць у Наладах, у раздзеле «Выгляд».</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Застацца ў латку</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйсці</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>What “{column}” holds</source>
        <translation>Што ў слупку «{column}»</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Library</source>
        <translation>Бібліятэка</translation>
    </message>
    <message>
        <source>From this pack</source>
        <translation>З гэтага пакета</translation>
    </message>
    <message>
        <source>To this pack</source>
        <translation>У гэты пакет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Пасля</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Адрозненні</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Параўнанне…</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <translation>
            <numerusform>{count} адрозненне</numerusform>
            <numerusform>{count} адрозненні</numerusform>
            <numerusform>{count} адрозненняў</numerusform>
        </translation>
    </message>
    <message>
        <source>The two packs do the same.</source>
        <translation>Абодва пакеты робяць тое самае.</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ Дададзена</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− Прыбрана</translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation>≠ Зменена</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правіла</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Наша слова</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>Слова, якога пазбягаем</translation>
    </message>
    <message>
        <source>{said} (it looks for other words)</source>
        <translation>{said} (шукае іншыя словы)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куды</translation>
    </message>
</context>
<context>
    <name>ComposerRoom</name>
    <message>
        <source>Add pictures</source>
        <translation>Дадаць выявы</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Выявы ({patterns})</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Always correct</source>
        <translation>Заўсёды выпраўляць</translation>
    </message>
    <message>
        <source>Correct “{words}” to</source>
        <translation>Выправіць «{words}» на</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>It is marked in every post, and goes with your voice.</source>
        <translation>Гэта адзначаецца ў кожным допісе і належыць да вашага голасу.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>{name}: {count} {unit}, no limit</source>
        <translation>{name}: {count} ({unit}), без абмежавання</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} too many</source>
        <translation>{name}: лішніх {count} ({unit})</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} left</source>
        <translation>{name}: засталося {count} ({unit})</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No holidays</source>
        <translation>Без святаў</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Святы</translation>
    </message>
    <message>
        <source>Show the holidays of this country:</source>
        <translation>Паказваць святы гэтай краіны:</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Абрэзаць выяву</translation>
    </message>
    <message>
        <source>Size of the part that stays</source>
        <translation>Памер часткі, якая застаецца</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Абрэзаць</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Перацягніце рамку або пасуньце яе стрэлкамі.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation>Частка выявы, якая застаецца</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left, {top} from the top</source>
        <translation>{width} × {height} пікселяў, {left} злева, {top} зверху</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d</source>
        <comment>of two in one month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Silent</source>
        <translation>Ціша</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Планаў няма</translation>
    </message>
    <message>
        <source>Over-full</source>
        <translation>Зашмат</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 допіс</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} допіс</numerusform>
            <numerusform>{count} допісы</numerusform>
            <numerusform>{count} допісаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Retry</source>
        <translation>Паўтарыць</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Open it</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>The first comment is on its way.</source>
        <translation>Першы каментарый у дарозе.</translation>
    </message>
    <message>
        <source>The first comment is out.</source>
        <translation>Першы каментарый выйшаў.</translation>
    </message>
    <message>
        <source>The first comment did not go out.</source>
        <translation>Першы каментарый не выйшаў.</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Ён апублікаваны</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Яго там няма</translation>
    </message>
</context>
<context>
    <name>DetailsBinding</name>
    <message>
        <source>Campaign: {name}</source>
        <translation>Кампанія: {name}</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Першы каментарый</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
    <message>
        <source>Options of a network</source>
        <translation>Параметры сеткі</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Першы каментарый</translation>
    </message>
    <message>
        <source>For colleagues; never published</source>
        <translation>Для калег; ніколі не публікуюцца</translation>
    </message>
    <message>
        <source>Posted right after the post on {names}</source>
        <translation>Публікуецца адразу пасля допісу ў: {names}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нататкі</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A picture without text</source>
        <translation>Выява без тэксту</translation>
    </message>
</context>
<context>
    <name>DraftsDrawer</name>
    <message>
        <source>Drafts</source>
        <translation>Чарнавікі</translation>
    </message>
    <message>
        <source>Close the drafts</source>
        <translation>Закрыць чарнавікі</translation>
    </message>
    <message>
        <source>Drag one onto a day or a free slot.</source>
        <translation>Перацягніце чарнавік на дзень або вольнае месца.</translation>
    </message>
    <message>
        <source>No drafts. What you write and don't plan yet waits here.</source>
        <translation>Чарнавікоў няма. Тое, што вы напішаце і яшчэ не запланавалі, чакае тут.</translation>
    </message>
</context>
<context>
    <name>DraftsDrop</name>
    <message>
        <source>Choose where this draft goes, then when.</source>
        <translation>Выберыце, куды ідзе гэты чарнавік, потым калі.</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>Drafts</source>
        <translation>Чарнавікі</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Знайсці эмодзі</translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>Знайсці эмодзі паводле назвы</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзі</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Нічога так не называецца.</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nothing went out in these days.</source>
        <translation>У гэтыя дні нічога не выйшла.</translation>
    </message>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>Тут яшчэ нічога не запланавана.</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Запланаваць допіс</translation>
    </message>
    <message>
        <source>Your posts need somewhere to go.</source>
        <translation>Вашым допісам патрэбна месца, куды ісці.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Дадаць канал</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Ніводзін допіс тут не адпавядае пошуку.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
    <message>
        <source>It waits for approval. Planned for {when}.</source>
        <translation>Чакае ўхвалення. Запланавана: {when}.</translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation>Змены захаваны.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Захавана як чарнавік.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Ужо ў дарозе.</translation>
    </message>
    <message>
        <source>Added to the queue. It goes out {when}.</source>
        <translation>Дададзена ў чаргу. Выйдзе: {when}.</translation>
    </message>
    <message>
        <source>Scheduled. It goes out {when}.</source>
        <translation>Запланавана. Выйдзе: {when}.</translation>
    </message>
    <message>
        <source>when planned</source>
        <translation>паводле плана</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Захавана як чарнавік.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Адкінуць</translation>
    </message>
    <message>
        <source>Your changes are kept but not saved. The post goes out as it was.</source>
        <translation>Вашы змены засталіся, але не захаваны. Допіс выйдзе такім, якім быў.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Захаваць змены</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>Гэта зноў чарнавік.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{count} {unit} too long for {network}</source>
        <translation>задоўга для {network} на {count} ({unit})</translation>
    </message>
    <message>
        <source>{count} {unit} too long for {network} beside a picture</source>
        <translation>задоўга для {network} побач з выявай на {count} ({unit})</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network}</source>
        <translation>Частка {number} задоўгая для {network} на {count} ({unit})</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network} beside a picture</source>
        <translation>Частка {number} задоўгая для {network} побач з выявай на {count} ({unit})</translation>
    </message>
    <message>
        <source>{network} refuses longer posts. What is marked no longer fits.</source>
        <translation>{network} не прымае даўжэйшых допісаў. Тое, што адзначана, ужо не змяшчаецца.</translation>
    </message>
    <message>
        <source>{network} takes {most} hashtags, this post has {count}</source>
        <translation>{network} прымае хэштэгаў: {most}, у гэтым допісе іх {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Keep the ones that say most.</source>
        <translation>{network} не прыме гэты допіс. Пакіньце тыя, што кажуць найбольш.</translation>
    </message>
    <message>
        <source>Picture: {message}</source>
        <translation>Выява: {message}</translation>
    </message>
    <message>
        <source>Picture {number}: {message}</source>
        <translation>Выява {number}: {message}</translation>
    </message>
    <message>
        <source>{network} needs a picture</source>
        <translation>{network} патрабуе выяву</translation>
    </message>
    <message>
        <source>{network} needs {count} pictures</source>
        <translation>{network} патрабуе выяў: {count}</translation>
    </message>
    <message>
        <source>Add one: there is no post without.</source>
        <translation>Дадайце яе: без яе допісу няма.</translation>
    </message>
    <message>
        <source>{network} takes {most} pictures, this post has {count}</source>
        <translation>{network} прымае выяў: {most}, у гэтым допісе іх {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Leave some out or make a second post.</source>
        <translation>{network} не прыме гэты допіс. Прыбярыце некалькі або зрабіце другі допіс.</translation>
    </message>
    <message>
        <source>{network} does not take pictures this tall</source>
        <translation>{network} не прымае такіх высокіх выяў</translation>
    </message>
    <message>
        <source>{network} does not take pictures this wide</source>
        <translation>{network} не прымае такіх шырокіх выяў</translation>
    </message>
    <message>
        <source>{network} takes shapes from {shape} (width to height). Crop it.</source>
        <translation>{network} прымае прапорцыі {shape} (шырыня да вышыні). Абрэжце выяву.</translation>
    </message>
    <message>
        <source>{network} does not take {type} pictures</source>
        <translation>{network} не прымае выяў {type}</translation>
    </message>
    <message>
        <source>Save it as {types}.</source>
        <translation>Захавайце яе як {types}.</translation>
    </message>
    <message>
        <source>{size} MB is too big for {network}</source>
        <translation>{size} МБ — зашмат для {network}</translation>
    </message>
    <message>
        <source>{network} takes {size} MB. Make it smaller.</source>
        <translation>{network} прымае {size} МБ. Паменшыце выяву.</translation>
    </message>
    <message>
        <source>the post is empty</source>
        <translation>допіс пусты</translation>
    </message>
    <message>
        <source>write a text or add a picture</source>
        <translation>напішыце тэкст або дадайце выяву</translation>
    </message>
    <message>
        <source>the post has no channel to go to</source>
        <translation>у допісу няма канала, куды ісці</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>выберыце хаця б адзін</translation>
    </message>
    <message>
        <source>choose a time still to come</source>
        <translation>выберыце час, які яшчэ наперадзе</translation>
    </message>
    <message>
        <source>“{name}” has no posting schedule</source>
        <translation>у «{name}» няма раскладу публікацый</translation>
    </message>
    <message>
        <source>“{name}” has no free slot within a year</source>
        <translation>у «{name}» няма вольнага месца на год наперад</translation>
    </message>
    <message>
        <source>add slots, raise its daily cap, or let its posts be closer together</source>
        <translation>дадайце месцы, павялічце дзённы ліміт або паменшыце адлегласць паміж допісамі</translation>
    </message>
    <message>
        <source>this workspace approves posts before they go out</source>
        <translation>тут допісы ўхваляюць, перш чым яны выйдуць</translation>
    </message>
    <message>
        <source>ask for approval first</source>
        <translation>спачатку папрасіце ўхвалення</translation>
    </message>
    <message>
        <source>another SocialDesk publishes from this data folder</source>
        <translation>з гэтай папкі даных публікуе іншы SocialDesk</translation>
    </message>
    <message>
        <source>it will send what is due</source>
        <translation>ён адправіць тое, чый час прыйшоў</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>няма чаго адрабіць</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>няма чаго паўтарыць</translation>
    </message>
    <message>
        <source>“{text}” has gone out or was changed since</source>
        <translation>«{text}» ужо выйшаў або з таго часу зменены</translation>
    </message>
    <message>
        <source>it stays as it is; open it to see what happened</source>
        <translation>ён застаецца як ёсць; адкрыйце яго, каб убачыць, што здарылася</translation>
    </message>
    <message>
        <source>the post is being published</source>
        <translation>допіс якраз публікуецца</translation>
    </message>
    <message>
        <source>wait a moment until it is out</source>
        <translation>пачакайце, пакуль ён выйдзе</translation>
    </message>
    <message>
        <source>write a new post instead</source>
        <translation>напішыце замест гэтага новы допіс</translation>
    </message>
    <message>
        <source>first settle whether it went out</source>
        <translation>спачатку вызначце, ці ён выйшаў</translation>
    </message>
    <message>
        <source>the post was changed elsewhere</source>
        <translation>допіс зменены ў іншым месцы</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>паглядзіце на яго яшчэ раз</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>дыск поўны</translation>
    </message>
    <message>
        <source>free some space; nothing was lost</source>
        <translation>вызваліце месца; нічога не страчана</translation>
    </message>
    <message>
        <source>the calendar is busy in another window</source>
        <translation>каляндар заняты ў іншым акне</translation>
    </message>
    <message>
        <source>try again in a moment; nothing was changed</source>
        <translation>паспрабуйце праз хвіліну; нічога не зменена</translation>
    </message>
    <message>
        <source>the disk can't be read or written</source>
        <translation>дыск нельга чытаць або запісваць</translation>
    </message>
    <message>
        <source>check the disk that holds the data folder</source>
        <translation>праверце дыск з папкай даных</translation>
    </message>
    <message>
        <source>the calendar can't be opened for writing</source>
        <translation>каляндар нельга адкрыць для запісу</translation>
    </message>
    <message>
        <source>check that the data folder is yours and can be written</source>
        <translation>праверце, што папка даных ваша і ў яе можна пісаць</translation>
    </message>
    <message>
        <source>put back a copy from the backups folder; the file was left as it is</source>
        <translation>вярніце копію з папкі рэзервовых копій; файл пакінуты як ёсць</translation>
    </message>
    <message>
        <source>this calendar was made by a newer SocialDesk</source>
        <translation>гэты каляндар створаны навейшым SocialDesk</translation>
    </message>
    <message>
        <source>another SocialDesk is upgrading this calendar</source>
        <translation>гэты каляндар абнаўляе іншы SocialDesk</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>паспрабуйце праз хвіліну</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>паспрабуйце яшчэ раз</translation>
    </message>
    <message>
        <source>there is already a channel “{name}”</source>
        <translation>канал «{name}» ужо ёсць</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>выберыце іншую назву</translation>
    </message>
    <message>
        <source>“{name}” has posts whose outcome is not settled</source>
        <translation>у «{name}» ёсць допісы, пра якія невядома, ці яны выйшлі</translation>
    </message>
    <message>
        <source>settle them first, then remove the channel</source>
        <translation>спачатку вызначце гэта, потым прыбярыце канал</translation>
    </message>
    <message>
        <source>a channel needs a name</source>
        <translation>каналу патрэбна назва</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>дайце яе</translation>
    </message>
    <message>
        <source>the feed has no folder</source>
        <translation>у стужкі няма папкі</translation>
    </message>
    <message>
        <source>choose one in the channel's settings</source>
        <translation>выберыце яе ў наладах канала</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>выберыце іншую папку</translation>
    </message>
    <message>
        <source>the app password is empty</source>
        <translation>пароль праграмы пусты</translation>
    </message>
    <message>
        <source>make one in Bluesky's settings</source>
        <translation>стварыце яго ў наладах Bluesky</translation>
    </message>
    <message>
        <source>no keyring is running, nothing was saved</source>
        <translation>сховішча ключоў не працуе, нічога не захавана</translation>
    </message>
    <message>
        <source>install and unlock GNOME Keyring or KWallet, then try again</source>
        <translation>усталюйце і адамкніце GNOME Keyring або KWallet, потым паспрабуйце яшчэ раз</translation>
    </message>
    <message>
        <source>sign in to this computer with your own account and try again</source>
        <translation>увайдзіце на гэтым камп’ютары пад сваім імем і паспрабуйце яшчэ раз</translation>
    </message>
    <message>
        <source>the keyring did not keep the secret, nothing was saved</source>
        <translation>сховішча ключоў не захавала сакрэт, нічога не захавана</translation>
    </message>
    <message>
        <source>the picture can't be read</source>
        <translation>выяву нельга прачытаць</translation>
    </message>
    <message>
        <source>use a JPEG, PNG, GIF or WebP file that opens in a viewer</source>
        <translation>вазьміце файл JPEG, PNG, GIF або WebP, які адкрываецца ў праграме прагляду</translation>
    </message>
    <message>
        <source>the picture can't be made small enough</source>
        <translation>выяву нельга дастаткова паменшыць</translation>
    </message>
    <message>
        <source>use another picture</source>
        <translation>вазьміце іншую выяву</translation>
    </message>
    <message>
        <source>a moving picture can't be cropped here</source>
        <translation>рухомую выяву тут нельга абрэзаць</translation>
    </message>
    <message>
        <source>use a still one</source>
        <translation>вазьміце нерухомую</translation>
    </message>
    <message>
        <source>it needs a short name</source>
        <translation>патрэбна кароткая назва</translation>
    </message>
    <message>
        <source>there is nothing to keep</source>
        <translation>няма чаго захоўваць</translation>
    </message>
    <message>
        <source>write a text first</source>
        <translation>спачатку напішыце тэкст</translation>
    </message>
    <message>
        <source>a correction needs two words</source>
        <translation>для выпраўлення патрэбны два словы</translation>
    </message>
    <message>
        <source>say what is wrong and what is right</source>
        <translation>скажыце, што няправільна і што правільна</translation>
    </message>
    <message>
        <source>there is no word on what to change</source>
        <translation>не сказана, што змяніць</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>напішыце нататку</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} не адказвае</translation>
    </message>
    <message>
        <source>{server} can't be reached</source>
        <translation>не ўдаецца злучыцца з {server}</translation>
    </message>
    <message>
        <source>the connection to {server} broke before it answered</source>
        <translation>злучэнне з {server} абарвалася да адказу</translation>
    </message>
    <message>
        <source>Ready to write to {folder}</source>
        <translation>Гатова да запісу ў {folder}</translation>
    </message>
    <message>
        <source>Connected to Bluesky as @{handle}</source>
        <translation>Злучана з Bluesky як @{handle}</translation>
    </message>
    <message>
        <source>Connected to Mastodon as @{handle}</source>
        <translation>Злучана з Mastodon як @{handle}</translation>
    </message>
    <message>
        <source>Connected to X as @{handle}</source>
        <translation>Злучана з X як @{handle}</translation>
    </message>
    <message>
        <source>Connected to LinkedIn as {name}</source>
        <translation>Злучана з LinkedIn як {name}</translation>
    </message>
    <message>
        <source>Connected to the Page {name}</source>
        <translation>Злучана са старонкай {name}</translation>
    </message>
    <message>
        <source>Connected to {title} on Telegram</source>
        <translation>Злучана з {title} у Telegram</translation>
    </message>
    <message>
        <source>Reminds you to post on {host}</source>
        <translation>Нагадвае апублікаваць на {host}</translation>
    </message>
    <message>
        <source>the demo has no Bluesky account</source>
        <translation>у дэманстрацыі няма ўліковага запісу Bluesky</translation>
    </message>
    <message>
        <source>{moment} is in the past</source>
        <translation>{moment} ужо ў мінулым</translation>
    </message>
    <message>
        <source>{moment} in {zone} is in the past</source>
        <translation>{moment} у поясе {zone} ужо ў мінулым</translation>
    </message>
    <message>
        <source>there is no text and no picture</source>
        <translation>няма ні тэксту, ні выявы</translation>
    </message>
    <message>
        <source>no time: it becomes a draft</source>
        <translation>няма часу: стане чарнавіком</translation>
    </message>
    <message>
        <source>“{text}” names no hour</source>
        <translation>«{text}» не называе гадзіны</translation>
    </message>
    <message>
        <source>“{text}” names no day</source>
        <translation>«{text}» не называе дня</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>«{text}» — не час</translation>
    </message>
    <message>
        <source>there is no channel “{name}”</source>
        <translation>няма канала «{name}»</translation>
    </message>
    <message>
        <source>it names no channel and none is chosen</source>
        <translation>канал не названы і не выбраны</translation>
    </message>
    <message>
        <source>“{name}” is not there</source>
        <translation>«{name}» там няма</translation>
    </message>
    <message>
        <source>put the picture beside the plan</source>
        <translation>пакладзіце выяву побач з планам</translation>
    </message>
    <message>
        <source>“{name}” lies outside the plan's folder</source>
        <translation>«{name}» ляжыць па-за папкай плана</translation>
    </message>
    <message>
        <source>put the picture beside it</source>
        <translation>пакладзіце выяву побач з ім</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} пусты</translation>
    </message>
    <message>
        <source>choose the file with the plan</source>
        <translation>выберыце файл з планам</translation>
    </message>
    <message>
        <source>{file} is no CSV file</source>
        <translation>{file} — не файл CSV</translation>
    </message>
    <message>
        <source>save the sheet as CSV and choose that file</source>
        <translation>захавайце табліцу як CSV і выберыце гэты файл</translation>
    </message>
    <message>
        <source>{file} is not a calendar</source>
        <translation>{file} — не каляндар</translation>
    </message>
    <message>
        <source>choose a file that ends in .ics</source>
        <translation>выберыце файл, які канчаецца на .ics</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} завялікі</translation>
    </message>
    <message>
        <source>{file} holds no answers</source>
        <translation>у файле {file} няма адказаў</translation>
    </message>
    <message>
        <source>choose the file that the review page saved</source>
        <translation>выберыце файл, які захавала старонка агляду</translation>
    </message>
    <message>
        <source>{file} answers another calendar's review</source>
        <translation>{file} адказвае на агляд іншага календара</translation>
    </message>
    <message>
        <source>choose the answers to yours</source>
        <translation>выберыце адказы на свой</translation>
    </message>
    <message>
        <source>{file} can't be written ({reason})</source>
        <translation>нельга запісаць {file} ({reason})</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>выберыце іншае месца</translation>
    </message>
    <message>
        <source>nothing is planned for that time</source>
        <translation>на гэты час нічога не запланавана</translation>
    </message>
    <message>
        <source>choose another week</source>
        <translation>выберыце іншы тыдзень</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Стужка</translation>
    </message>
    <message>
        <source>E-mail newsletter</source>
        <translation>Рассылка поштай</translation>
    </message>
    <message>
        <source>Facebook Page</source>
        <translation>Старонка Facebook</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напамін</translation>
    </message>
    <message>
        <source>character</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>байт</translation>
    </message>
    <message>
        <source>Choose a folder that your web host serves, or any folder to copy there later.</source>
        <translation>Выберыце папку, якую аддае ваш вэб-сервер, або любую, каб скапіяваць яе туды пазней.</translation>
    </message>
    <message>
        <source>Link to feed.atom and index.html in it from your site.</source>
        <translation>На сваім сайце спашліцеся на feed.atom і index.html у ёй.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Left out: a folder in the data folder.</source>
        <translation>Калі пуста: папка ў папцы даных.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Left out: the channel's name.</source>
        <translation>Калі пуста: назва канала.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вэб-адрас</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знакі</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байты</translation>
    </message>
    <message>
        <source>Open bsky.app and go to Settings, Privacy and security, App passwords.</source>
        <translation>Адкрыйце bsky.app і перайдзіце ў Налады, Прыватнасць і бяспека, Паролі праграм.</translation>
    </message>
    <message>
        <source>Add an app password and call it SocialDesk. You can take it back there at any time.</source>
        <translation>Дадайце пароль праграмы і назавіце яго SocialDesk. Там яго можна адклікаць у любы момант.</translation>
    </message>
    <message>
        <source>Copy it and paste it here, with your handle.</source>
        <translation>Скапіюйце яго і ўстаўце тут разам са сваім імем карыстальніка.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Імя карыстальніка</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Пароль праграмы</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Card of the first link</source>
        <translation>Картка першай спасылкі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>On your server open Preferences, then Development, and choose New application.</source>
        <translation>На сваім серверы адкрыйце Налады, потым Распрацоўка і выберыце Новая праграма.</translation>
    </message>
    <message>
        <source>Call it SocialDesk. Under Scopes tick read:accounts, read:statuses, write:media and write:statuses; nothing else is needed.</source>
        <translation>Назавіце яе SocialDesk. У Scopes пазначце read:accounts, read:statuses, write:media і write:statuses; больш нічога не трэба.</translation>
    </message>
    <message>
        <source>Save, open the application, and copy Your access token.</source>
        <translation>Захавайце, адкрыйце праграму і скапіюйце свой токен доступу.</translation>
    </message>
    <message>
        <source>Paste it here, with the address of your server.</source>
        <translation>Устаўце яго тут разам з адрасам свайго сервера.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступу</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Хто гэта бачыць</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>не ў спісах</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>падпісчыкі</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Папярэджанне пра змест</translation>
    </message>
    <message>
        <source>Ask your mail provider for the address of its outgoing mail server (SMTP) and its port: 587 or 465.</source>
        <translation>Спытайце ў пастаўшчыка пошты адрас сервера выходнай пошты (SMTP) і яго порт: 587 або 465.</translation>
    </message>
    <message>
        <source>Where your login needs a second step, make an app password for SocialDesk there.</source>
        <translation>Калі для ўваходу патрэбны другі крок, стварыце там пароль праграмы для SocialDesk.</translation>
    </message>
    <message>
        <source>Write down who gets it: the address of a mailing list, or a text file with one address a line. Write only to people who asked for it.</source>
        <translation>Запішыце, хто гэта атрымае: адрас спіса рассылкі або тэкставы файл, па адным адрасе ў радку. Пішыце толькі тым, хто прасіў.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Паштовы сервер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ад</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>A list's address, or a text file with one address a line.</source>
        <translation>Адрас спіса або тэкставы файл, па адным адрасе ў радку.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Імя для ўваходу</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Подпіс унізе</translation>
    </message>
    <message>
        <source>Address to unsubscribe</source>
        <translation>Адрас, каб адпісацца</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тэма</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather and send /newbot.</source>
        <translation>У Telegram напішыце @BotFather і адпраўце /newbot.</translation>
    </message>
    <message>
        <source>Give the bot a name. BotFather answers with its token: copy that.</source>
        <translation>Дайце боту імя. BotFather адкажа токенам: скапіюйце яго.</translation>
    </message>
    <message>
        <source>Open your channel, then Administrators, and add the bot. Let it post messages.</source>
        <translation>Адкрыйце свой канал, потым Адміністратары, і дадайце бота. Дазвольце яму публікаваць паведамленні.</translation>
    </message>
    <message>
        <source>Paste the token here, with the channel's name, like @cornershop.</source>
        <translation>Устаўце токен тут разам з назвай канала, напрыклад @cornershop.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Токен бота</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>Апавяшчэнне падпісчыкаў</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>з гукам</translation>
    </message>
    <message>
        <source>silently</source>
        <translation>ціха</translation>
    </message>
    <message>
        <source>Sign in at console.x.com with your shop's account and buy credits.</source>
        <translation>Увайдзіце на console.x.com пад уліковым запісам крамы і купіце крэдыты.</translation>
    </message>
    <message>
        <source>Create a project and an app in it. Under User authentication, choose Read and write.</source>
        <translation>Стварыце праект і ў ім праграму. У User authentication выберыце Read and write.</translation>
    </message>
    <message>
        <source>Copy the app's Client ID, and its Client secret if it has one.</source>
        <translation>Скапіюйце Client ID праграмы і яе Client secret, калі ён ёсць.</translation>
    </message>
    <message>
        <source>Authorise the app for your account with the scopes tweet.read, tweet.write, users.read, media.write and offline.access.</source>
        <translation>Дайце праграме доступ да ўліковага запісу з tweet.read, tweet.write, users.read, media.write і offline.access.</translation>
    </message>
    <message>
        <source>Paste the refresh token that X gives you for them. SocialDesk renews it from then on: don't use the same one in another program.</source>
        <translation>Устаўце refresh token, які X дае за іх. Далей яго абнаўляе SocialDesk: не ўжывайце яго ў іншай праграме.</translation>
    </message>
    <message>
        <source>X takes prepaid credits: you pay for each post, and for looking posts up.</source>
        <translation>X бярэ перадаплачаныя крэдыты: вы плаціце за кожны допіс і за пошук допісаў.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Who can reply</source>
        <translation>Хто можа адказваць</translation>
    </message>
    <message>
        <source>people you follow</source>
        <translation>людзі, на якіх вы падпісаны</translation>
    </message>
    <message>
        <source>people you mention</source>
        <translation>людзі, якіх вы згадваеце</translation>
    </message>
    <message>
        <source>verified accounts</source>
        <translation>пацверджаныя ўліковыя запісы</translation>
    </message>
    <message>
        <source>Create an app at developer.linkedin.com for your company page.</source>
        <translation>Стварыце праграму на developer.linkedin.com для старонкі вашай кампаніі.</translation>
    </message>
    <message>
        <source>On its Products tab ask for Share on LinkedIn (to post as yourself) or Community Management API (to post as the page). LinkedIn reviews the second one.</source>
        <translation>Ва ўкладцы Products папрасіце Share on LinkedIn (каб пісаць ад сябе) або Community Management API (каб пісаць ад старонкі). Другое LinkedIn правярае.</translation>
    </message>
    <message>
        <source>Under Docs and tools, open the OAuth token generator and make a token with w_member_social, or with w_organization_social and r_organization_social.</source>
        <translation>У Docs and tools адкрыйце OAuth token generator і зрабіце токен з w_member_social або з w_organization_social і r_organization_social.</translation>
    </message>
    <message>
        <source>Paste the token here. It lasts 60 days; SocialDesk tells you when a new one is needed.</source>
        <translation>Устаўце токен тут. Ён дзейнічае 60 дзён; SocialDesk скажа, калі патрэбны новы.</translation>
    </message>
    <message>
        <source>The author is urn:li:organization: and your page's number, or urn:li:person: and your id.</source>
        <translation>Аўтар — гэта urn:li:organization: і нумар старонкі або urn:li:person: і ваш ідэнтыфікатар.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Аўтар</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>кантакты</translation>
    </message>
    <message>
        <source>Create an app of the type Business at developers.facebook.com. For your own Page it needs no review.</source>
        <translation>Стварыце праграму тыпу Business на developers.facebook.com. Для ўласнай старонкі праверка не патрэбна.</translation>
    </message>
    <message>
        <source>In the Graph API Explorer choose the app and add pages_manage_posts, pages_read_engagement and pages_show_list.</source>
        <translation>У Graph API Explorer выберыце праграму і дадайце pages_manage_posts, pages_read_engagement і pages_show_list.</translation>
    </message>
    <message>
        <source>Make a user token, extend it in the Access Token Debugger, and ask for me/accounts with it: the answer holds your Page's ID and its token.</source>
        <translation>Зрабіце токен карыстальніка, падоўжыце яго ў Access Token Debugger і запытайце з ім me/accounts: у адказе ID старонкі і яе токен.</translation>
    </message>
    <message>
        <source>Paste both here. A Page token made that way does not run out by itself.</source>
        <translation>Устаўце абодва тут. Зроблены так токен старонкі сам не канчаецца.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID старонкі</translation>
    </message>
    <message>
        <source>Page access token</source>
        <translation>Токен доступу старонкі</translation>
    </message>
    <message>
        <source>Turn your Pinterest account into a business account.</source>
        <translation>Ператварыце ўліковы запіс Pinterest у бізнес-запіс.</translation>
    </message>
    <message>
        <source>Create an app at developers.pinterest.com and ask for access. Until Pinterest has reviewed it, only you see what it posts.</source>
        <translation>Стварыце праграму на developers.pinterest.com і папрасіце доступ. Пакуль Pinterest яе не праверыў, яе допісы бачыце толькі вы.</translation>
    </message>
    <message>
        <source>Copy the App ID and the App secret.</source>
        <translation>Скапіюйце App ID і App secret.</translation>
    </message>
    <message>
        <source>Authorise the app with boards:read, boards:write, pins:read, pins:write and user_accounts:read, and paste the refresh token here. SocialDesk renews it.</source>
        <translation>Дайце праграме boards:read, boards:write, pins:read, pins:write і user_accounts:read і ўстаўце тут refresh token. SocialDesk яго абнаўляе.</translation>
    </message>
    <message>
        <source>The board's ID is in the answer to GET /v5/boards.</source>
        <translation>ID дошкі ёсць у адказе на GET /v5/boards.</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>ID дошкі</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Спасылка</translation>
    </message>
    <message>
        <source>Turn your account into a business or creator account, in Instagram's settings.</source>
        <translation>Ператварыце ўліковы запіс у бізнес-запіс або запіс аўтара ў наладах Instagram.</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com and add Instagram to it, API setup with Instagram login. For your own account it needs no review.</source>
        <translation>Стварыце праграму на developers.facebook.com і дадайце да яе Instagram, API setup with Instagram login. Для свайго ўліковага запісу праверка не патрэбна.</translation>
    </message>
    <message>
        <source>Add your account there and generate a token with instagram_business_basic and instagram_business_content_publish. Paste it here with the account's ID.</source>
        <translation>Дадайце там свой уліковы запіс і зрабіце токен з instagram_business_basic і instagram_business_content_publish. Устаўце яго тут разам з ID уліковага запісу.</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by a web address. Put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here.</source>
        <translation>Instagram бярэ выявы па вэб-адрасе. Пакладзіце папку медыя SocialDesk туды, дзе яе можа адкрыць кожны, напрыклад на сервер крамы, і дайце тут яе адрас.</translation>
    </message>
    <message>
        <source>No such place? Add a Reminder channel instead: SocialDesk hands the post over to you at its time.</source>
        <translation>Няма такога месца? Дадайце замест гэтага канал «Напамін»: SocialDesk перадасць вам допіс у яго час.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID уліковага запісу</translation>
    </message>
    <message>
        <source>Public address of your pictures</source>
        <translation>Публічны адрас вашых выяў</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com with the use case Access the Threads API.</source>
        <translation>Стварыце праграму на developers.facebook.com з Access the Threads API.</translation>
    </message>
    <message>
        <source>Add your Threads account as a tester of the app and accept that in Threads' settings. For your own account it needs no review.</source>
        <translation>Дадайце ўліковы запіс Threads як тэстара праграмы і прыміце гэта ў наладах Threads. Для свайго ўліковага запісу праверка не патрэбна.</translation>
    </message>
    <message>
        <source>Generate a token with threads_basic and threads_content_publish. Paste it here with the account's ID.</source>
        <translation>Зрабіце токен з threads_basic і threads_content_publish. Устаўце яго тут разам з ID уліковага запісу.</translation>
    </message>
    <message>
        <source>For pictures, put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here. Without one, only texts go out.</source>
        <translation>Для выяў пакладзіце папку медыя SocialDesk туды, дзе яе можа адкрыць кожны, напрыклад на сервер крамы, і дайце тут яе адрас. Без яго выходзяць толькі тэксты.</translation>
    </message>
    <message>
        <source>On your server or service, make an address that takes a POST request with JSON.</source>
        <translation>На сваім серверы або ў сэрвісе зрабіце адрас, які прымае запыт POST з JSON.</translation>
    </message>
    <message>
        <source>Get or make a signing secret of the form whsec_… (24 to 64 random bytes in base64).</source>
        <translation>Атрымайце або зрабіце сакрэт для подпісу выгляду whsec_… (ад 24 да 64 выпадковых байтаў у base64).</translation>
    </message>
    <message>
        <source>Let the server check the signature, as standardwebhooks.com says, and keep each webhook-id once: a post that is sent again has the same one.</source>
        <translation>Няхай сервер правярае подпіс, як апісана на standardwebhooks.com, і трымае кожны webhook-id адзін раз: у паўторна адпраўленага допісу ён той самы.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Сакрэт для подпісу</translation>
    </message>
    <message>
        <source>Standard Webhooks: base64 after whsec_. The server checks our signature with it.</source>
        <translation>Standard Webhooks: base64 пасля whsec_. Сервер правярае ім наш подпіс.</translation>
    </message>
    <message>
        <source>Choose where you post it. SocialDesk needs no login there.</source>
        <translation>Выберыце, дзе вы публікуеце. Уваход там SocialDesk не патрэбны.</translation>
    </message>
    <message>
        <source>At its time, SocialDesk shows the post in the queue: copy the text, save the pictures, open the site and post it.</source>
        <translation>У свой час SocialDesk паказвае допіс у чарзе: скапіюйце тэкст, захавайце выявы, адкрыйце сайт і апублікуйце.</translation>
    </message>
    <message>
        <source>Mark it as done. Until then it counts as not published.</source>
        <translation>Пазначце, што зроблена. Да таго ён лічыцца неапублікаваным.</translation>
    </message>
    <message>
        <source>Where you post it</source>
        <translation>Дзе вы публікуеце</translation>
    </message>
</context>
<context>
    <name>ExamplesList</name>
    <message>
        <source>Examples from {pack}</source>
        <translation>Прыклады з пакета {pack}</translation>
    </message>
    <message>
        <source>Sounds like us</source>
        <translation>Гучыць як мы</translation>
    </message>
    <message>
        <source>Does not sound like us</source>
        <translation>Гучыць не як мы</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбраць файл…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпарт</translation>
    </message>
    <message>
        <source>Plans and calendars ({patterns})</source>
        <translation>Планы і календары ({patterns})</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Імпарт плана</translation>
    </message>
    <message>
        <source>A CSV file from Buffer, Publer, Sprout Social, Hootsuite or a sheet of your own. You see every row before anything is kept.</source>
        <translation>Файл CSV з Buffer, Publer, Sprout Social, Hootsuite або ваша ўласная табліца. Вы ўбачыце кожны радок, перш чым нешта захаваецца.</translation>
    </message>
    <message>
        <source>A calendar file (.ics) brings in its events as notes.</source>
        <translation>Файл календара (.ics) прыносіць падзеі як нататкі.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Або кіньце файл сюды.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Імпарт і экспарт</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>З таго часу зменена нешта іншае. «Адрабіць» вяртае па адной змене.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Which posts</source>
        <translation>Якія допісы</translation>
    </message>
    <message>
        <source>Everything from today on</source>
        <translation>Усё ад сённяшняга дня</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Наступныя чатыры тыдні</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Апошнія чатыры тыдні</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Выбраныя дні</translation>
    </message>
    <message>
        <source>Everything, drafts too</source>
        <translation>Усё, таксама чарнавікі</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Першы дзень</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Апошні дзень</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Экспартаваць як CSV…</translation>
    </message>
    <message>
        <source>Export for a calendar…</source>
        <translation>Экспартаваць для календара…</translation>
    </message>
    <message>
        <source>Sheet (*.csv)</source>
        <translation>Табліца (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Каляндар (*.ics)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Экспарт плана</translation>
    </message>
    <message>
        <source>{file} holds {count} rows</source>
        <translation>Радкоў у файле {file}: {count}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Паказаць папку</translation>
    </message>
    <message>
        <source>A sheet can be imported again; a calendar shows the plan to colleagues.</source>
        <translation>Табліцу можна зноў імпартаваць; каляндар паказвае план калегам.</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Add a feed</source>
        <translation>Дадаць стужку</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Дадаць стужку</translation>
    </message>
    <message>
        <source>SocialDesk writes a page, an Atom feed and your pictures into a folder. Put that folder on any web host, and people can follow it. It needs no account.</source>
        <translation>SocialDesk запісвае старонку, стужку Atom і вашы выявы ў папку. Пакладзіце гэтую папку на любы вэб-сервер, і людзі змогуць сачыць за ёй. Уліковы запіс не патрэбны.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Пякарня на рагу</translation>
    </message>
    <message>
        <source>in SocialDesk's own folder</source>
        <translation>ва ўласнай папцы SocialDesk</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбраць…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Дадаванне…</translation>
    </message>
    <message>
        <source>{name} is added. Set its posting times next.</source>
        <translation>Дададзена: {name}. Цяпер задайце час публікацыі.</translation>
    </message>
    <message>
        <source>Folder for the feed</source>
        <translation>Папка для стужкі</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some states, labels or campaigns (Shift+F)</source>
        <translation>Паказаць толькі некаторыя станы, меткі або кампаніі (Shift+F)</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Фільтр ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>Паказаць усё</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Rule: {rule}</source>
        <translation>Правіла: {rule}</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Прыбраць «%1»</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>Выправіць: {words}</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Наша слова</translation>
    </message>
    <message>
        <source>Add “{word}” to the brand's words</source>
        <translation>Дадаць «{word}» да слоў брэнда</translation>
    </message>
    <message>
        <source>It is never marked again</source>
        <translation>Больш ніколі не адзначаецца</translation>
    </message>
    <message>
        <source>Fix always…</source>
        <translation>Выпраўляць заўсёды…</translation>
    </message>
    <message>
        <source>Always correct “{words}” to…</source>
        <translation>Заўсёды выпраўляць «{words}» на…</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Тут не зважаць</translation>
    </message>
    <message>
        <source>Not marked again in this post</source>
        <translation>Больш не адзначаецца ў гэтым допісе</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Заўвагі</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Праверка…</translation>
    </message>
    <message>
        <source>Findings show up here as you write.</source>
        <translation>Заўвагі з’явяцца тут, калі вы пішаце.</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Няма чаго выпраўляць.</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Always correct to…</source>
        <translation>Заўсёды выпраўляць на…</translation>
    </message>
    <message>
        <source>Add to the brand's words</source>
        <translation>Дадаць да слоў брэнда</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Тут не зважаць</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Прыбраць «%1»</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <source>The file is from</source>
        <translation>Файл з</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found posts</source>
        <translation>Знойдзеныя допісы</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Прапусціць даведнік</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Крок {number} з {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Schedule the post</source>
        <translation>Запланаваць допіс</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Злучыць уліковы запіс</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Планаванне…</translation>
    </message>
</context>
<context>
    <name>GuideHost</name>
    <message>
        <source>Your first post is scheduled. It is in the calendar.</source>
        <translation>Ваш першы допіс запланаваны. Ён у календары.</translation>
    </message>
    <message>
        <source>Choose Add channel, then come back for your first post.</source>
        <translation>Выберыце «Дадаць канал», потым вярніцеся па першы допіс.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>Злучана: {name}.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Напісаць першы допіс</translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>Habits</source>
        <translation>Звычкі</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ask for approval</source>
        <translation>Папрасіць ухвалення</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Выдаліць гэты допіс</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыць (Esc)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Новы допіс</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Праўка допісу</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Допіс</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Назад у бакавую панэль</translation>
    </message>
    <message>
        <source>Widen, with a preview</source>
        <translation>Пашырыць, з праглядам</translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored here: {count}</source>
        <translation>Пакінута без увагі тут: {count}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Паказваць зноў</translation>
    </message>
    <message>
        <source>Show again: {message}</source>
        <translation>Паказваць зноў: {message}</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>“{words}” is left as it is in this post.</source>
        <translation>«{words}» застаецца ў гэтым допісе як ёсць.</translation>
    </message>
    <message>
        <source>Ignored in this post.</source>
        <translation>У гэтым допісе пакінута без увагі.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Name of the pack</source>
        <translation>Назва пакета</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Узровень</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правіла</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Што яно кажа</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Новыя правілы</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Што адхілена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation>Нічога з гэтага нельга выкарыстаць.</translation>
    </message>
    <message>
        <source>1 new rule</source>
        <translation>1 новае правіла</translation>
    </message>
    <message numerus="yes">
        <source>{count} new rules</source>
        <translation>
            <numerusform>{count} новае правіла</numerusform>
            <numerusform>{count} новыя правілы</numerusform>
            <numerusform>{count} новых правіл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} слова</numerusform>
            <numerusform>{count} словы</numerusform>
            <numerusform>{count} слоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tone on {count} scales</source>
        <translation>
            <numerusform>тон на {count} шкале</numerusform>
            <numerusform>тон на {count} шкалах</numerusform>
            <numerusform>тон на {count} шкалах</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замяніць</translation>
    </message>
    <message>
        <source>This replaces {what}.</source>
        <translation>Гэта заменіць: {what}.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Імпарт: {file}</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Захаваць як</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts are refused</source>
        <translation>
            <numerusform>{count} частка адхілена</numerusform>
            <numerusform>{count} часткі адхілены</numerusform>
            <numerusform>{count} частак адхілена</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is refused</source>
        <translation>1 частка адхілена</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>Remove label {name}</source>
        <translation>Прыбраць метку {name}</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Add a label</source>
        <translation>Дадаць метку</translation>
    </message>
    <message>
        <source>Labels, each ended by a comma</source>
        <translation>Меткі, пасля кожнай коска</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Belarusian</source>
        <translation>беларуская</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійская</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фінская</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>іўрыт</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>харвацкая</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польская</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>We write in {name}</source>
        <translation>Мы пішам на мове: {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Перасунуць вышэй: {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Перасунуць ніжэй: {name}</translation>
    </message>
    <message>
        <source>To do better: {mend}</source>
        <translation>Каб было лепш: {mend}</translation>
    </message>
    <message>
        <source>Short posts are taken for this one</source>
        <translation>Кароткія допісы лічацца напісанымі на гэтай мове</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Spelling, grammar slips and mixed-up words are checked</source>
        <translation>Правяраюцца правапіс, граматычныя памылкі і зблытаныя словы</translation>
    </message>
    <message>
        <source>Spelling is checked, by a dictionary</source>
        <translation>Правапіс правяраецца паводле слоўніка</translation>
    </message>
    <message>
        <source>Spelling is checked, by how common words are beside a dictionary</source>
        <translation>Правапіс правяраецца паводле слоўніка і частаты слоў</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary for it</source>
        <translation>Не правяраецца: няма слоўніка</translation>
    </message>
    <message>
        <source>Dictionary: {names}</source>
        <translation>Слоўнік: {names}</translation>
    </message>
    <message>
        <source>Word counts: {name}</source>
        <translation>Частата слоў: {name}</translation>
    </message>
    <message>
        <source>Grammar: {name}</source>
        <translation>Граматыка: {name}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Add another language</source>
        <translation>Дадаць яшчэ мову</translation>
    </message>
    <message>
        <source>Open the dictionaries folder</source>
        <translation>Адкрыць папку слоўнікаў</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мовы</translation>
    </message>
    <message>
        <source>Choose what you write in, the most frequent one first. Which language a post is in is found by itself, also sentence by sentence.</source>
        <translation>Выберыце, на якіх мовах вы пішаце, самую частую першай. Мова допісу вызначаецца сама, таксама сказ за сказам.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>SocialDesk failed to open your calendar, by a fault of its own</source>
        <translation>SocialDesk не здолеў адкрыць ваш каляндар з уласнай віны</translation>
    </message>
    <message>
        <source>the details are in {file}</source>
        <translation>падрабязнасці ў файле {file}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn a voice from your posts</source>
        <translation>Голас з вашых допісаў</translation>
    </message>
    <message>
        <source>A name, such as our-voice</source>
        <translation>Назва, напрыклад nash-holas</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Назва голасу</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The more posts, the longer it takes.</source>
        <translation>Чым больш допісаў, тым больш часу на гэта трэба.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {count} posts</source>
        <translation>
            <numerusform>Голас з {count} допісу</numerusform>
            <numerusform>Голас з {count} допісаў</numerusform>
            <numerusform>Голас з {count} допісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Не захавана: {reason}.</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Захаваць як</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>How you sound</source>
        <translation>Як вы гучыце</translation>
    </message>
    <message>
        <source>The posts do not tell.</source>
        <translation>З допісаў гэтага не відаць.</translation>
    </message>
    <message>
        <source>Your habits</source>
        <translation>Вашы звычкі</translation>
    </message>
    <message>
        <source>Change what you like; what you empty is left out.</source>
        <translation>Змяніце, што хочаце; пустое будзе прапушчана.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Вашы ўласныя словы</translation>
    </message>
    <message>
        <source>No dictionary knows them; those you keep are never marked as typos.</source>
        <translation>Іх не ведае ніводзін слоўнік; тыя, што вы пакінеце, ніколі не адзначаюцца як памылкі.</translation>
    </message>
    <message>
        <source>Words you like more than others do</source>
        <translation>Словы, якія вы любіце больш за іншых</translation>
    </message>
    <message>
        <source>{word} ({count})</source>
        <translation>{word} ({count})</translation>
    </message>
    <message>
        <source>Most like you</source>
        <translation>Найбольш вашы</translation>
    </message>
</context>
<context>
    <name>LevelCount</name>
    <message>
        <source>Errors: {count}</source>
        <translation>Памылкі: {count}</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Папярэджанні: {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Прапановы: {count}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>{count} more are not listed. Search finds them in the calendar.</source>
        <translation>
            <numerusform>Яшчэ {count} няма ў спісе. Пошук знойдзе яго ў календары.</numerusform>
            <numerusform>Яшчэ {count} няма ў спісе. Пошук знойдзе іх у календары.</numerusform>
            <numerusform>Яшчэ {count} няма ў спісе. Пошук знойдзе іх у календары.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Opening your calendar…</source>
        <translation>Адкрываем ваш каляндар…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work, and SocialDesk is at fault. Your posts are kept.</source>
        <translation>Гэта не ўдалося з віны SocialDesk. Вашы допісы захаваны.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Shorten</source>
        <translation>Скараціць</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Падзяліць на нітку</translation>
    </message>
    <message>
        <source>Split and number</source>
        <translation>Падзяліць і пранумараваць</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Ператварыць</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Паменшыць</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Абрэзаць…</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Over-full</source>
        <translation>Зашмат</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ціша</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>яшчэ {count}</translation>
    </message>
</context>
<context>
    <name>MonthMenu</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}, {marks}</source>
        <translation>{day}, {marks}</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: планаў няма</translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation>{day}, зашмат</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>яшчэ {count}</numerusform>
            <numerusform>яшчэ {count}</numerusform>
            <numerusform>яшчэ {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Больш</translation>
    </message>
    <message>
        <source>Undo, redo and everything else (F10)</source>
        <translation>Адрабіць, паўтарыць і ўсё астатняе (F10)</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Where do you want to post?</source>
        <translation>Куды вы хочаце пісаць?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>The plug-in {name} can't be used: {error}</source>
        <translation>Убудову {name} нельга выкарыстаць: {error}</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>What you call it</source>
        <translation>Як вы яго называеце</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Злучэнне…</translation>
    </message>
    <message>
        <source>there is nothing new</source>
        <translation>нічога новага няма</translation>
    </message>
    <message>
        <source>fill in a field</source>
        <translation>запоўніце поле</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Дадаць: {network}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Злучыць</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Злучыць нанова: {name}</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Злучыць нанова</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (неабавязкова)</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Прыватны адрас</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} — не публічны адрас.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your secrets are sent there.</source>
        <translation>Працягвайце, толькі калі гэта ваш уласны сервер: туды адпраўляюцца вашы сакрэты.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>Гэта мой сервер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>нічога не адпраўлена</translation>
    </message>
    <message>
        <source>change the address</source>
        <translation>змяніце адрас</translation>
    </message>
    <message>
        <source>{name} is connected. Set its posting times next.</source>
        <translation>Злучана: {name}. Цяпер задайце час публікацыі.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Злучана: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkOptions</name>
    <message>
        <source>More for {name}</source>
        <translation>Больш: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Costs money</source>
        <translation>Каштуе грошай</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>A web page and an Atom feed of your own. Needs no account.</source>
        <translation>Уласная старонка і стужка Atom. Уліковы запіс не патрэбны.</translation>
    </message>
    <message>
        <source>Posts and threads with pictures, on any server.</source>
        <translation>Допісы і ніткі з выявамі, на любым серверы.</translation>
    </message>
    <message>
        <source>Posts and threads; GoToSocial and Pleroma too.</source>
        <translation>Допісы і ніткі; таксама GoToSocial і Pleroma.</translation>
    </message>
    <message>
        <source>Each reader gets a message through your own mail provider.</source>
        <translation>Кожны чытач атрымлівае ліст праз вашу пошту.</translation>
    </message>
    <message>
        <source>A bot posts in your channel.</source>
        <translation>Бот піша ў ваш канал.</translation>
    </message>
    <message>
        <source>Posts with pictures through an app of your own.</source>
        <translation>Допісы з выявамі праз вашу ўласную праграму.</translation>
    </message>
    <message>
        <source>Your own profile, or your company's page.</source>
        <translation>Ваш профіль або старонка вашай кампаніі.</translation>
    </message>
    <message>
        <source>A page that you look after.</source>
        <translation>Старонка, якую вы вядзеце.</translation>
    </message>
    <message>
        <source>Pins on one of your boards.</source>
        <translation>Піны на адной з вашых дошак.</translation>
    </message>
    <message>
        <source>A professional account, with pictures at a public address.</source>
        <translation>Прафесійны ўліковы запіс, выявы па публічным адрасе.</translation>
    </message>
    <message>
        <source>Your profile, with pictures at a public address.</source>
        <translation>Ваш профіль, выявы па публічным адрасе.</translation>
    </message>
    <message>
        <source>A signed message to your own server, Zapier, Make or n8n.</source>
        <translation>Падпісанае паведамленне на ваш сервер, у Zapier, Make або n8n.</translation>
    </message>
    <message>
        <source>Any other site: SocialDesk reminds you, you post it.</source>
        <translation>Любы іншы сайт: SocialDesk нагадвае, вы публікуеце.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What should change?</source>
        <translation>Што трэба змяніць?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>Your name (if you like)</source>
        <translation>Ваша імя (калі хочаце)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Адправіць назад</translation>
    </message>
    <message>
        <source>Send back (Ctrl+Enter)</source>
        <translation>Адправіць назад (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Request changes to {count} posts</source>
        <translation>Папрасіць змен у допісах ({count})</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Папрасіць змен</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>Падзеі календара</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Імпарт: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чытаем…</translation>
    </message>
    <message>
        <source>Events become notes on the calendar: they are seen, never published.</source>
        <translation>Падзеі становяцца нататкамі ў календары: іх відаць, але яны ніколі не публікуюцца.</translation>
    </message>
    <message>
        <source>{count} could not be understood and are left out.</source>
        <translation>Не зразумета і прапушчана: {count}.</translation>
    </message>
    <message>
        <source>It has no event of the last weeks or the year ahead.</source>
        <translation>У ім няма падзей апошніх тыдняў ці наступнага года.</translation>
    </message>
    <message>
        <source>Import 1 note</source>
        <translation>Імпартаваць 1 нататку</translation>
    </message>
    <message>
        <source>Import {count} notes</source>
        <translation>Імпартаваць нататкі ({count})</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Не імпартавана: {reason}.</translation>
    </message>
    <message>
        <source>{count} notes are new on the calendar</source>
        <translation>Новых нататак у календары: {count}</translation>
    </message>
    <message>
        <source>; {count} were there already</source>
        <translation>; ужо былі: {count}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Published on {channels}</source>
        <translation>Апублікавана: {channels}</translation>
    </message>
    <message>
        <source>Missed on {channels}</source>
        <translation>Прапушчана: {channels}</translation>
    </message>
    <message>
        <source>Not sure it is on {channels}</source>
        <translation>Невядома, ці выйшла: {channels}</translation>
    </message>
    <message>
        <source>Not published on {channels}</source>
        <translation>Не апублікавана: {channels}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are published</source>
        <translation>
            <numerusform>{count} допіс апублікаваны</numerusform>
            <numerusform>{count} допісы апублікаваны</numerusform>
            <numerusform>{count} допісаў апублікавана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were missed</source>
        <translation>
            <numerusform>{count} допіс прапушчаны</numerusform>
            <numerusform>{count} допісы прапушчаны</numerusform>
            <numerusform>{count} допісаў прапушчана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts may be out or not</source>
        <translation>
            <numerusform>{count} допіс, магчыма, выйшаў, а магчыма, не</numerusform>
            <numerusform>{count} допісы, магчыма, выйшлі, а магчыма, не</numerusform>
            <numerusform>{count} допісаў, магчыма, выйшла, а магчыма, не</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not published</source>
        <translation>
            <numerusform>{count} допіс не апублікаваны</numerusform>
            <numerusform>{count} допісы не апублікаваны</numerusform>
            <numerusform>{count} допісаў не апублікавана</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide when they should go out.</source>
        <translation>Вырашыце, калі ім выйсці.</translation>
    </message>
    <message>
        <source>Look, and tell SocialDesk what happened.</source>
        <translation>Паглядзіце і скажыце SocialDesk, што здарылася.</translation>
    </message>
    <message>
        <source>See why in the queue.</source>
        <translation>Прычына — у чарзе.</translation>
    </message>
</context>
<context>
    <name>OpenedPost</name>
    <message>
        <source>Delete this post</source>
        <translation>Выдаліць гэты допіс</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Выдаліць гэты допіс?</translation>
    </message>
    <message>
        <source>It can’t be brought back.</source>
        <translation>Вярнуць яго нельга.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Выдалена.</translation>
    </message>
</context>
<context>
    <name>OrderQuestion</name>
    <message>
        <source>Which day is “{date}”?</source>
        <translation>Які дзень — «{date}»?</translation>
    </message>
</context>
<context>
    <name>OwnCorrections</name>
    <message>
        <source>“{wrong}” is always corrected to “{right}” now.</source>
        <translation>«{wrong}» цяпер заўсёды выпраўляецца на «{right}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>In use</source>
        <translation>Выкарыстоўваюцца</translation>
    </message>
    <message>
        <source>More voices</source>
        <translation>Іншыя галасы</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>На іншых мовах</translation>
    </message>
    <message>
        <source>Where two of them disagree, the lower one wins.</source>
        <translation>Калі два не згодныя, перамагае ніжэйшы.</translation>
    </message>
    <message>
        <source>Learn a voice from our posts…</source>
        <translation>Пазнаць голас з нашых допісаў…</translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message>
        <source>More for {name}</source>
        <translation>Больш: {name}</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Параўнаць з…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Выдаліць…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспартаваць…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Экспартаваць: {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Выкарыстоўваюцца</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Import…</source>
        <translation>Імпартаваць…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Чытаем: {name}…</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Не імпартавана: {reason}.</translation>
    </message>
    <message>
        <source>Import a voice pack</source>
        <translation>Імпарт пакета голасу</translation>
    </message>
    <message>
        <source>Voice packs and rules (*.voicepack *.zip *.yml *.yaml)</source>
        <translation>Пакеты голасу і правілы (*.voicepack *.zip *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Import a folder of rules</source>
        <translation>Імпарт папкі з правіламі</translation>
    </message>
    <message>
        <source>Export a voice pack</source>
        <translation>Экспарт пакета голасу</translation>
    </message>
    <message>
        <source>Voice pack (*.voicepack)</source>
        <translation>Пакет голасу (*.voicepack)</translation>
    </message>
    <message>
        <source>Delete voice pack</source>
        <translation>Выдаліць пакет голасу</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Выдаліць пакет {name}?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. Export it first to keep a copy.</source>
        <translation>Яго файлы прыбяруцца з гэтага камп’ютара. Спачатку экспартуйце яго, каб мець копію.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Packs hold rules, words and a tone. Drop one here: a .voicepack or zip from a colleague, a folder of Vale rules, or a single rule.</source>
        <translation>Пакеты трымаюць правілы, словы і тон. Кіньце сюды пакет: .voicepack або zip ад калегі, папку правіл Vale або адно правіла.</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Always applies</source>
        <translation>Дзейнічае заўсёды</translation>
    </message>
    <message>
        <source>Move {pack} up</source>
        <translation>Перасунуць вышэй: {pack}</translation>
    </message>
    <message>
        <source>Move {pack} down</source>
        <translation>Перасунуць ніжэй: {pack}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action, a room, a channel or a post</source>
        <translation>Знайсці дзеянне, пакой, канал або допіс</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Што знойдзена</translation>
    </message>
    <message>
        <source>Nothing has that in its name or its words.</source>
        <translation>Нішто не мае гэтага ў назве ці ў тэксце.</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Find anything…</source>
        <translation>Знайсці што заўгодна…</translation>
    </message>
    <message>
        <source>Show its posts only</source>
        <translation>Паказаць толькі яго допісы</translation>
    </message>
</context>
<context>
    <name>PictureMending</name>
    <message>
        <source>The picture is {width} × {height} and {size} now.</source>
        <translation>Цяпер выява {width} × {height}, {size}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture {number}</source>
        <translation>Выява {number}</translation>
    </message>
    <message>
        <source>Alt text: what does it show?</source>
        <translation>Альтэрнатыўны тэкст: што на выяве?</translation>
    </message>
    <message>
        <source>Read aloud to people who can’t see the picture</source>
        <translation>Чытаецца ўголас людзям, якія не бачаць выяву</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>Апісанне выявы {number}</translation>
    </message>
    <message>
        <source>Move picture {number} up</source>
        <translation>Перасунуць выяву {number} вышэй</translation>
    </message>
    <message>
        <source>Move picture {number} down</source>
        <translation>Перасунуць выяву {number} ніжэй</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>Прыбраць выяву {number}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Row</source>
        <translation>Радок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тэкст</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Што адбудзецца</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Прапушчана вамі</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не выкарыстоўваецца</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата і час</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Выявы</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>Апісанні выяў</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Спасылка</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Меткі</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Першы каментарый</translation>
    </message>
    <message>
        <source>Notes for colleagues</source>
        <translation>Нататкі для калег</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Іншая праграма</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Спачатку дзень</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Спачатку месяц</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Rows of the plan</source>
        <translation>Радкі плана</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбраць усе</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Не выбіраць нічога</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>Толькі радкі з праблемай</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Імпарт: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чытаем…</translation>
    </message>
    <message>
        <source>What the columns hold: {used} of {all} are used</source>
        <translation>Што ў слупках: выкарыстоўваецца {used} з {all}</translation>
    </message>
    <message>
        <source>{possible} of {all} rows can be imported.</source>
        <translation>Можна імпартаваць {possible} з {all} радкоў.</translation>
    </message>
    <message>
        <source>First say which day the dates mean.</source>
        <translation>Спачатку скажыце, які дзень маюць на ўвазе даты.</translation>
    </message>
    <message>
        <source>The table says what keeps the others.</source>
        <translation>Табліца кажа, што трымае астатнія.</translation>
    </message>
    <message>
        <source>Row {line}: {words}.</source>
        <translation>Радок {line}: {words}.</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>Скажыце, у якім слупку тэкст.</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Не імпартавана: {reason}.</translation>
    </message>
    <message>
        <source>Import 1 post</source>
        <translation>Імпартаваць 1 допіс</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>Імпартаваць допісы ({count})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпарт</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Рыхтуемся…</translation>
    </message>
    <message>
        <source>Keeping {count} posts…</source>
        <translation>Захоўваем допісы ({count})…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} з {all}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Спынена. Нічога не імпартавана.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Part {number}</source>
        <translation>Частка {number}</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Write your first post</source>
        <translation>Напішыце свой першы допіс</translation>
    </message>
    <message>
        <source>Say what is new, in a sentence or two. You can change it until it goes out.</source>
        <translation>Скажыце, што новага, адным-двума сказамі. Яго можна мяняць, пакуль ён не выйшаў.</translation>
    </message>
    <message>
        <source>Cinnamon rolls are back: out of the oven at eight, gone by ten.</source>
        <translation>Булачкі з карыцай вярнуліся: з печы а восьмай, а дзясятай ужо няма.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>гэты час ужо мінуў</translation>
    </message>
    <message>
        <source>choose a later one</source>
        <translation>выберыце пазнейшы</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Выйдзе: {when}.</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Ваш допіс</translation>
    </message>
</context>
<context>
    <name>PostsBox</name>
    <message>
        <source>Posts to learn from</source>
        <translation>Допісы, з якіх вучыцца</translation>
    </message>
    <message>
        <source>Paste posts that sound like you, with an empty line between them.</source>
        <translation>Устаўце допісы, якія гучаць як вы, з пустым радком паміж імі.</translation>
    </message>
    <message>
        <source>Add our posts from here</source>
        <translation>Дадаць нашы допісы адсюль</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Дадаць з файла…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Пазнаць голас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Listening to your posts…</source>
        <translation>Слухаем вашы допісы…</translation>
    </message>
    <message>
        <source>Not learned: {reason}.</source>
        <translation>Не ўдалося пазнаць голас: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Няма чаго дадаць.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 допіс</translation>
    </message>
    <message numerus="yes">
        <source>{count} different posts</source>
        <translation>
            <numerusform>{count} розны допіс</numerusform>
            <numerusform>{count} розныя допісы</numerusform>
            <numerusform>{count} розных допісаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} are needed, more are better</source>
        <translation>
            <numerusform>; патрэбны {count}, чым больш, тым лепш</numerusform>
            <numerusform>; патрэбны {count}, чым больш, тым лепш</numerusform>
            <numerusform>; патрэбна {count}, чым больш, тым лепш</numerusform>
        </translation>
    </message>
    <message>
        <source>Add posts from a file</source>
        <translation>Дадаць допісы з файла</translation>
    </message>
    <message>
        <source>Text or JSON lines (*.txt *.jsonl *.md)</source>
        <translation>Тэкст або радкі JSON (*.txt *.jsonl *.md)</translation>
    </message>
    <message>
        <source>Not added: {reason}.</source>
        <translation>Не дададзена: {reason}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Прагляд</translation>
    </message>
    <message>
        <source>Choose a channel to see the post on it.</source>
        <translation>Выберыце канал, каб убачыць на ім допіс.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview on {name}</source>
        <translation>Прагляд: {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>цяпер</translation>
    </message>
    <message>
        <source>Your words show up here.</source>
        <translation>Тут з’явяцца вашы словы.</translation>
    </message>
    <message>
        <source>First comment: {words}</source>
        <translation>Першы каментарый: {words}</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Nothing was changed; your posts are as they were.</source>
        <translation>Нічога не зменена; вашы допісы такія, як былі.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паспрабаваць яшчэ раз</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Ход працы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спыніць</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>Спачатку напішыце нешта або дадайце выяву.</translation>
    </message>
    <message>
        <source>Choose where this goes out first.</source>
        <translation>Спачатку выберыце, куды гэта выйдзе.</translation>
    </message>
    <message>
        <source>This is what you were writing last time.</source>
        <translation>Гэта тое, што вы пісалі мінулы раз.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Пачаць новы</translation>
    </message>
    <message>
        <source>This has changes that are not saved yet.</source>
        <translation>Тут ёсць змены, якія яшчэ не захаваны.</translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation>Вярнуцца да захаванага тэксту</translation>
    </message>
    <message>
        <source>This post is published and stays as it is.</source>
        <translation>Гэты допіс апублікаваны і застаецца як ёсць.</translation>
    </message>
    <message>
        <source>This post can’t be changed now.</source>
        <translation>Гэты допіс цяпер нельга змяніць.</translation>
    </message>
    <message>
        <source>Copy to a new post</source>
        <translation>Скапіяваць у новы допіс</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Скараціць</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Выправіць</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <translation>Усё роўна запланаваць</translation>
    </message>
    <message>
        <source>Add to queue anyway</source>
        <translation>Усё роўна дадаць у чаргу</translation>
    </message>
    <message>
        <source>Share anyway</source>
        <translation>Усё роўна падзяліцца</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Усё роўна захаваць</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Its time came while nothing could publish it; it was not sent.</source>
        <translation>Калі прыйшоў яго час, не было чым яго апублікаваць; ён не адпраўлены.</translation>
    </message>
    <message>
        <source>It may be out: look there, and say what you see.</source>
        <translation>Магчыма, ён выйшаў: паглядзіце там і скажыце, што бачыце.</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Пазначыць як апублікаваны</translation>
    </message>
    <message>
        <source>Mark as not published</source>
        <translation>Пазначыць як неапублікаваны</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Ухваліць</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Злучыць нанова</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Перапланаваць</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Наступнае месца</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вярнуць у чарнавік</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Запланаваць допіс</translation>
    </message>
    <message>
        <source>Nothing is planned. The next post is yours.</source>
        <translation>Нічога не запланавана. Наступны допіс за вамі.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Чарга</translation>
    </message>
    <message>
        <source>No drafts. A thought kept here goes nowhere until you say so.</source>
        <translation>Чарнавікоў няма. Думка, пакінутая тут, нікуды не пойдзе, пакуль вы не скажаце.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чарнавікі</translation>
    </message>
    <message>
        <source>Nothing waits for anybody's approval.</source>
        <translation>Нішто не чакае ўхвалення.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Ухваленні</translation>
    </message>
    <message>
        <source>Nothing went out in the last 30 days.</source>
        <translation>За апошнія 30 дзён нічога не выйшла.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Адпраўленыя</translation>
    </message>
    <message>
        <source>Nothing needs you. All posts go their way.</source>
        <translation>Вам нічога не трэба рабіць. Усе допісы ідуць сваёй дарогай.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Патрабуе ўвагі</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Marked as published</source>
        <translation>Пазначана як апублікаваны</translation>
    </message>
    <message>
        <source>Marked as not published</source>
        <translation>Пазначана як неапублікаваны</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Ухвалены</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts approved</source>
        <translation>
            <numerusform>{count} допіс ухвалены</numerusform>
            <numerusform>{count} допісы ўхвалены</numerusform>
            <numerusform>{count} допісаў ухвалена</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Захавана як чарнавік; само не выйдзе</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} допіс зноў чарнавік</numerusform>
            <numerusform>{count} допісы зноў чарнавікі</numerusform>
            <numerusform>{count} допісаў зноў чарнавікі</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Выдалена</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>{count} допіс выдалены</numerusform>
            <numerusform>{count} допісы выдалены</numerusform>
            <numerusform>{count} допісаў выдалена</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Выходзіць цяпер</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Выйдзе: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts go out now</source>
        <translation>
            <numerusform>{count} допіс выходзіць цяпер</numerusform>
            <numerusform>{count} допісы выходзяць цяпер</numerusform>
            <numerusform>{count} допісаў выходзіць цяпер</numerusform>
        </translation>
    </message>
    <message>
        <source>{now} of {count} go out now, the rest in turn; the last one {when}</source>
        <translation>{now} з {count} выходзяць цяпер, астатнія па чарзе; апошні: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are in the queue; the last one goes out {when}</source>
        <translation>
            <numerusform>{count} допіс у чарзе; апошні выйдзе: {when}</numerusform>
            <numerusform>{count} допісы ў чарзе; апошні выйдзе: {when}</numerusform>
            <numerusform>{count} допісаў у чарзе; апошні выйдзе: {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>Чарга</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Час публікацыі</translation>
    </message>
    <message numerus="yes">
        <source>{count} missed while you were away</source>
        <translation>
            <numerusform>{count} прапушчаны, пакуль вас не было</numerusform>
            <numerusform>{count} прапушчаны, пакуль вас не было</numerusform>
            <numerusform>{count} прапушчана, пакуль вас не было</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>Нішто не чакае выхаду.</translation>
    </message>
    <message>
        <source>1 post waits</source>
        <translation>Чакае 1 допіс</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait</source>
        <translation>
            <numerusform>Чакае {count} допіс</numerusform>
            <numerusform>Чакаюць {count} допісы</numerusform>
            <numerusform>Чакае {count} допісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one goes out {when}</source>
        <translation>наступны выйдзе: {when}</translation>
    </message>
    <message>
        <source>Posts go out for as long as this window is open.</source>
        <translation>Допісы выходзяць, пакуль адкрыта гэта акно.</translation>
    </message>
    <message>
        <source>Another SocialDesk on this computer sends the posts.</source>
        <translation>Допісы адпраўляе іншы SocialDesk на гэтым камп’ютары.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Прыпыніць</translation>
    </message>
    <message>
        <source>Pause all channels</source>
        <translation>Прыпыніць усе каналы</translation>
    </message>
    <message>
        <source>Resume all channels</source>
        <translation>Працягнуць усе каналы</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Працягнуць: {name}</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Прыпыніць: {name}</translation>
    </message>
    <message>
        <source>The queue is paused: nothing goes out.</source>
        <translation>Чарга прыпынена: нічога не выходзіць.</translation>
    </message>
    <message>
        <source>Paused: {names}. Posts there wait.</source>
        <translation>Прыпынена: {names}. Допісы там чакаюць.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>minutes</source>
        <translation>хв</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дз</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключана</translation>
    </message>
    <message>
        <source>Move to another zone…</source>
        <translation>Перанесці ў іншы пояс…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Чарга</translation>
    </message>
    <message>
        <source>After the computer slept or was off, a post this late still goes out by itself. A later one is missed, and you decide.</source>
        <translation>Калі камп’ютар спаў або быў выключаны, допіс з такім спазненнем яшчэ выйдзе сам. Больш позні прапускаецца, і вырашаеце вы.</translation>
    </message>
    <message>
        <source>A text that comes again on one channel within this time is flagged while you write. It can still go out.</source>
        <translation>Тэкст, які за гэты час паўтараецца на адным канале, адзначаецца, пакуль вы пішаце. Выйсці ён усё адно можа.</translation>
    </message>
    <message>
        <source>A post may be late by</source>
        <translation>Допіс можа спазніцца на</translation>
    </message>
    <message>
        <source>Flag the same text within</source>
        <translation>Адзначаць той самы тэкст на працягу</translation>
    </message>
    <message>
        <source>Planned by the clock of</source>
        <translation>Планаванне паводле гадзінніка</translation>
    </message>
</context>
<context>
    <name>QueueRoom</name>
    <message>
        <source>Lists of the queue</source>
        <translation>Спісы чаргі</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Calendar</source>
        <translation>Каляндар</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Чарга</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Агляд</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голас</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Imported</source>
        <translation>Імпартавана</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Прапушчана</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Радок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Прапушчаныя радкі</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Паказаць каляндар</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Адрабіць імпарт</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Імпартаваць іншы файл</translation>
    </message>
    <message>
        <source>1 post is kept.</source>
        <translation>Захаваны 1 допіс.</translation>
    </message>
    <message>
        <source>{count} posts are kept.</source>
        <translation>Захавана допісаў: {count}.</translation>
    </message>
    <message>
        <source>No post was imported.</source>
        <translation>Ніводзін допіс не імпартаваны.</translation>
    </message>
    <message>
        <source>The import is taken back; the posts are gone again.</source>
        <translation>Імпарт адроблены; допісаў зноў няма.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Without a time</source>
        <translation>Без часу</translation>
    </message>
    <message>
        <source>Approval was asked for ({when})</source>
        <translation>Папрасілі ўхвалення ({when})</translation>
    </message>
    <message>
        <source>{who} approved ({when})</source>
        <translation>{who}: ухвалена ({when})</translation>
    </message>
    <message>
        <source>Approved ({when})</source>
        <translation>Ухвалена ({when})</translation>
    </message>
    <message>
        <source>{who} asks for changes ({when})</source>
        <translation>{who} просіць змен ({when})</translation>
    </message>
    <message>
        <source>Changes are asked for ({when})</source>
        <translation>Папрасілі змен ({when})</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Канала яшчэ няма</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>У выявы няма апісання.</translation>
    </message>
    <message>
        <source>{missing} of {count} pictures have no description.</source>
        <translation>Выявы без апісання: {missing} з {count}.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Правяраецца…</translation>
    </message>
    <message>
        <source>Nothing left to mend</source>
        <translation>Няма чаго выпраўляць</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>яшчэ {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Прапановы: {count}</translation>
    </message>
    <message>
        <source>Posts: {count}</source>
        <translation>Допісы: {count}</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Адправіць на агляд</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Вэб-старонка (*.html)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Прыняць адказы</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Адказы (*.json)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Ухваліць</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Папрасіць змен…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Папрасіць ухвалення</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Nothing: the post was deleted</source>
        <translation>Нічога: допіс выдалены</translation>
    </message>
    <message>
        <source>Stays as it is: it was changed since</source>
        <translation>Застаецца як ёсць: з таго часу зменены</translation>
    </message>
    <message>
        <source>Stays as it is: it waits for no answer</source>
        <translation>Застаецца як ёсць: не чакае адказу</translation>
    </message>
    <message>
        <source>Goes back for changes</source>
        <translation>Вяртаецца на змены</translation>
    </message>
    <message>
        <source>Is approved</source>
        <translation>Ухвалены</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Waits for approval</source>
        <translation>Чакае ўхвалення</translation>
    </message>
    <message>
        <source>{count} posts wait for approval</source>
        <translation>Допісаў чакае ўхвалення: {count}</translation>
    </message>
    <message>
        <source>Sent back for changes</source>
        <translation>Адпраўлена назад на змены</translation>
    </message>
    <message>
        <source>{count} posts are sent back for changes</source>
        <translation>Допісаў адпраўлена назад на змены: {count}</translation>
    </message>
    <message>
        <source>From now on, what is planned waits for approval.</source>
        <translation>З гэтага моманту запланаванае чакае ўхвалення.</translation>
    </message>
    <message>
        <source>Posts go out without approval from now on.</source>
        <translation>З гэтага моманту допісы выходзяць без ухвалення.</translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation>Допісаў ухвалена: {count}</translation>
    </message>
    <message>
        <source>Approved; it has no time yet</source>
        <translation>Ухвалена; часу яшчэ няма</translation>
    </message>
    <message>
        <source>Approved; its time has passed, so give it another</source>
        <translation>Ухвалена; яго час мінуў, дайце іншы</translation>
    </message>
    <message>
        <source>Approved; it goes out {when}</source>
        <translation>Ухвалена; выйдзе: {when}</translation>
    </message>
    <message>
        <source>1 post is in {file}. Send it; the answers come back as a file.</source>
        <translation>У файле {file} 1 допіс. Адпраўце яго; адказы вернуцца файлам.</translation>
    </message>
    <message>
        <source>{count} posts are in {file}. Send it; the answers come back as a file.</source>
        <translation>Допісаў у файле {file}: {count}. Адпраўце яго; адказы вернуцца файлам.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Approved: {approved}. Sent back: {sent_back}.</source>
        <translation>Ухвалена: {approved}. Адпраўлена назад: {sent_back}.</translation>
    </message>
    <message>
        <source>As they were: {left}.</source>
        <translation>Засталося як было: {left}.</translation>
    </message>
    <message>
        <source>Review: {week}</source>
        <translation>Агляд: {week}</translation>
    </message>
    <message>
        <source>Look at each post and answer. Nothing is sent before you save the answers.</source>
        <translation>Паглядзіце кожны допіс і адкажыце. Нічога не адпраўляецца, пакуль вы не захаваеце адказы.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Ухваліць</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Папрасіць змен</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Што трэба змяніць?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Захаваць адказы</translation>
    </message>
    <message>
        <source>Send the file that was saved back to whoever sent you this page.</source>
        <translation>Адпраўце захаваны файл назад таму, хто прыслаў вам гэтую старонку.</translation>
    </message>
    <message>
        <source>Described as:</source>
        <translation>Апісанне:</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>У выявы няма апісання.</translation>
    </message>
</context>
<context>
    <name>ReviewCount</name>
    <message>
        <source>Waiting for approval: {count}</source>
        <translation>Чакаюць ухвалення: {count}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>This week</source>
        <translation>Гэты тыдзень</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Папярэдні тыдзень</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Наступны тыдзень</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Адправіць на агляд…</translation>
    </message>
    <message>
        <source>Write the week as one file for somebody without SocialDesk</source>
        <translation>Запісаць тыдзень адным файлам для таго, у каго няма SocialDesk</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Прыняць адказы…</translation>
    </message>
    <message>
        <source>Read the file that a reviewer sent back</source>
        <translation>Прачытаць файл, які вярнуў рэцэнзент</translation>
    </message>
    <message>
        <source>1 more waits in another week</source>
        <translation>яшчэ 1 чакае ў іншым тыдні</translation>
    </message>
    <message>
        <source>{count} more wait in other weeks</source>
        <translation>у іншых тыднях чакае яшчэ: {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больш</translation>
    </message>
    <message>
        <source>How posts are reviewed</source>
        <translation>Як аглядаюцца допісы</translation>
    </message>
    <message>
        <source>Posts need approval before they go out</source>
        <translation>Допісам патрэбна ўхваленне, перш чым яны выйдуць</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>Няма на што глядзець.</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Ніводзін допіс тут не адпавядае пошуку.</translation>
    </message>
    <message>
        <source>Nothing of this week is left to look at.</source>
        <translation>На гэтым тыдні не засталося на што глядзець.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week that has not gone out yet.</source>
        <translation>На гэты тыдзень не запланавана нічога, што яшчэ не выйшла.</translation>
    </message>
    <message>
        <source>Look at the next week</source>
        <translation>Паглядзець наступны тыдзень</translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation>Допісы для агляду</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>What reviewers said</source>
        <translation>Што сказалі рэцэнзенты</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>It waits for approval.</source>
        <translation>Чакае ўхвалення.</translation>
    </message>
</context>
<context>
    <name>RoomMenus</name>
    <message>
        <source>New post here</source>
        <translation>Новы допіс тут</translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>The rule's file</source>
        <translation>Файл правіла</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правіць</translation>
    </message>
    <message>
        <source>Copy to our rules</source>
        <translation>Скапіяваць у нашы правілы</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скінуць</translation>
    </message>
    <message>
        <source>Back to the level that its pack gives it</source>
        <translation>Вярнуцца да ўзроўню, які дае яго пакет</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Choose a rule to see why it is there, its tests and its file.</source>
        <translation>Выберыце правіла, каб убачыць, навошта яно, яго тэсты і яго файл.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Чытаць далей</translation>
    </message>
    <message>
        <source>It brings no tests.</source>
        <translation>Тэстаў няма.</translation>
    </message>
    <message>
        <source>It flags:</source>
        <translation>Адзначае:</translation>
    </message>
    <message>
        <source>It leaves alone:</source>
        <translation>Не чапае:</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Правілы</translation>
    </message>
    <message>
        <source>Back to the rules, without saving</source>
        <translation>Назад да правіл без захавання</translation>
    </message>
    <message>
        <source>A short name, such as no-hype</source>
        <translation>Кароткая назва, напрыклад no-hype</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Назва правіла</translation>
    </message>
    <message>
        <source>The rule's file</source>
        <translation>Файл правіла</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Усё роўна захаваць</translation>
    </message>
    <message>
        <source>Give the rule a name, then you can save it.</source>
        <translation>Назавіце правіла, тады яго можна захаваць.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for the name.</source>
        <translation>У назве ўжывайце літары, лічбы і злучкі.</translation>
    </message>
    <message>
        <source>You have a rule “{name}” already: choose another name.</source>
        <translation>У вас ужо ёсць правіла «{name}»: выберыце іншую назву.</translation>
    </message>
    <message>
        <source>Your copy of {rule}</source>
        <translation>Ваша копія правіла {rule}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новае правіла</translation>
    </message>
    <message>
        <source>Edit your rule</source>
        <translation>Праўка вашага правіла</translation>
    </message>
    <message>
        <source>Switch off {rule}, so that nothing is said twice</source>
        <translation>Выключыць {rule}, каб нічога не гаварылася двойчы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Search rules</source>
        <translation>Пошук у правілах</translation>
    </message>
    <message>
        <source>By name, by what they say and why (Ctrl+F)</source>
        <translation>Паводле назвы, паводле таго, што яны кажуць і чаму (Ctrl+F)</translation>
    </message>
    <message>
        <source>From which pack</source>
        <translation>З якога пакета</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Усе пакеты</translation>
    </message>
    <message>
        <source>With which level</source>
        <translation>З якім узроўнем</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Якога віду</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усе віды</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новае правіла</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>Правілы: {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>Правілы: {shown} з {total}</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Усе ўзроўні</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Памылкі</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Папярэджанні</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Прапановы</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключаныя</translation>
    </message>
    <message>
        <source>Ours or changed</source>
        <translation>Нашы або змененыя</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>No rule fits.</source>
        <translation>Ніводнае правіла не падыходзіць.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Паказаць усе правілы</translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>Rules</source>
        <translation>Правілы</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Time to add</source>
        <translation>Час, які дадаць</translation>
    </message>
    <message>
        <source>Days to add it to</source>
        <translation>Дні, да якіх дадаць</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>штодня</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>з панядзелка да пятніцы</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Дадаць час</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часавы пояс</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Час паводле</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Прыбраць гэты час</translation>
    </message>
    <message>
        <source>Remove {day} {time}</source>
        <translation>Прыбраць: {day} {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>No post has these words.</source>
        <translation>Ніводзін допіс не мае гэтых слоў.</translation>
    </message>
    <message>
        <source>The {count} nearest posts</source>
        <translation>Найбліжэйшыя допісы: {count}</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 допіс</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} допіс</numerusform>
            <numerusform>{count} допісы</numerusform>
            <numerusform>{count} допісаў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Move</source>
        <translation>Перанесці</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вярнуць у чарнавік</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Выдаліць (Del)</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Не выбіраць нічога</translation>
    </message>
    <message>
        <source>Choose nothing (Esc)</source>
        <translation>Не выбіраць нічога (Esc)</translation>
    </message>
    <message>
        <source>1 post chosen</source>
        <translation>Выбраны 1 допіс</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts chosen</source>
        <translation>
            <numerusform>Выбраны {count} допіс</numerusform>
            <numerusform>Выбраны {count} допісы</numerusform>
            <numerusform>Выбрана {count} допісаў</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбраць усе</translation>
    </message>
    <message>
        <source>{count} of {listed} selected</source>
        <translation>Выбрана {count} з {listed}</translation>
    </message>
    <message>
        <source>Select posts to do something with them.</source>
        <translation>Выберыце допісы, каб нешта з імі зрабіць.</translation>
    </message>
    <message>
        <source>Select posts to answer several at once.</source>
        <translation>Выберыце допісы, каб адказаць на некалькі адразу.</translation>
    </message>
    <message>
        <source>Select all that wait ({count})</source>
        <translation>Выбраць усе, што чакаюць ({count})</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Чарга</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мовы</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Імпарт і экспарт</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Выгляд</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome to SocialDesk</source>
        <translation>Вітаем у SocialDesk</translation>
    </message>
    <message>
        <source>Your posts, planned, checked and sent from this computer. First, your shop.</source>
        <translation>Вашы допісы плануюцца, правяраюцца і адпраўляюцца з гэтага камп’ютара. Спачатку — ваша крама.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Пякарня на рагу</translation>
    </message>
    <message>
        <source>What is your shop or brand called?</source>
        <translation>Як называецца ваша крама або брэнд?</translation>
    </message>
    <message>
        <source>Time zone of your plans</source>
        <translation>Часавы пояс вашых планаў</translation>
    </message>
    <message>
        <source>Country, for its holidays</source>
        <translation>Краіна, дзеля яе святаў</translation>
    </message>
    <message>
        <source>Language of your posts</source>
        <translation>Мова вашых допісаў</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Спалучэнні клавіш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыць (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms, from top to bottom</source>
        <translation>Пакоі, зверху ўніз</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Усюды</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Каляндар</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>Напісанне допісу</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Агляд</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Back and on</source>
        <translation>Назад і далей</translation>
    </message>
    <message>
        <source>Open the post or the free time</source>
        <translation>Адкрыць допіс або вольны час</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Дадаць у чаргу</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Падзяліцца цяпер</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Захаваць чарнавік</translation>
    </message>
    <message>
        <source>Fix what is underlined</source>
        <translation>Выправіць падкрэсленае</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзі</translation>
    </message>
    <message>
        <source>Templates and hashtags</source>
        <translation>Шаблоны і хэштэгі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Наступны і папярэдні допіс</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Ухваліць</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Папрасіць змен</translation>
    </message>
    <message>
        <source>Back and on by a week</source>
        <translation>На тыдзень назад і далей</translation>
    </message>
</context>
<context>
    <name>ShortcutsHost</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Спалучэнні клавіш</translation>
    </message>
</context>
<context>
    <name>SlippedRow</name>
    <message>
        <source>What becomes of: {text}</source>
        <translation>Што будзе з допісам: {text}</translation>
    </message>
    <message>
        <source>{channels} · was for {when}</source>
        <translation>{channels} · час быў: {when}</translation>
    </message>
</context>
<context>
    <name>SmallScale</name>
    <message>
        <source>Tone, {low} to {high}</source>
        <translation>Тон, ад «{low}» да «{high}»</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Пакуль нічога не відаць</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Замала, каб ведаць напэўна</translation>
    </message>
    <message>
        <source>{heard}; your voice: {target}</source>
        <translation>{heard}; ваш голас: {target}</translation>
    </message>
    <message>
        <source>{said}. Because of {words}</source>
        <translation>{said}. Праз: {words}</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>New template</source>
        <translation>Новы шаблон</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>New hashtag group</source>
        <translation>Новая група хэштэгаў</translation>
    </message>
    <message>
        <source>Hashtag group</source>
        <translation>Група хэштэгаў</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Тэкст</translation>
    </message>
    <message>
        <source>Words in braces, such as {product} or {date}, are asked for each time</source>
        <translation>Пра словы ў фігурных дужках, як {product} або {date}, праграма пытае кожны раз</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Групы хэштэгаў</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Keep this text as a template…</source>
        <translation>Захаваць гэты тэкст як шаблон…</translation>
    </message>
    <message>
        <source>Keep these hashtags as a group…</source>
        <translation>Захаваць гэтыя хэштэгі як групу…</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>Захавана: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Выдалена: «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>SourcesSideBySide</name>
    <message>
        <source>The rule before</source>
        <translation>Правіла да змены</translation>
    </message>
    <message>
        <source>The rule after</source>
        <translation>Правіла пасля змены</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Чакае ўхвалення</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Патрэбны змены</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Ухвалены</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланаваны</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публікуецца</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Апублікаваны</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Апублікаваны часткова</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не ўдалося</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не пацверджаны</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Прапушчаны</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Затрыманы</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checking…</source>
        <translation>Праверка…</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>What you need</source>
        <translation>Што вам трэба</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыць гэта паведамленне</translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Off your voice: {count} of 4</source>
        <translation>Не ў вашым голасе: {count} з 4</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Замала, каб ведаць напэўна</translation>
    </message>
    <message>
        <source>Sounds like you</source>
        <translation>Гучыць як вы</translation>
    </message>
    <message>
        <source>Your voice has no target</source>
        <translation>У вашага голасу няма мэты</translation>
    </message>
    <message>
        <source>Drag the big dot to where you stand, and the ends of its band for more leeway; with keys: arrows, and Shift with up and down. Small dots and crosses are the examples below, the wedge is your own sentence.</source>
        <translation>Перацягніце вялікую кропку туды, дзе вы стаіце, а канцы яе паласы — каб даць больш свабоды; на клавіятуры: стрэлкі, а з Shift уверх і ўніз. Малыя кропкі і крыжыкі — прыклады ніжэй, клін — ваш уласны сказ.</translation>
    </message>
    <message>
        <source>Try a sentence of your own</source>
        <translation>Паспрабуйце ўласны сказ</translation>
    </message>
    <message>
        <source>not read in your languages</source>
        <translation>не чытаецца на вашых мовах</translation>
    </message>
    <message>
        <source>read in {languages} only</source>
        <translation>чытаецца толькі на: {languages}</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Слухаем…</translation>
    </message>
    <message>
        <source>That sounds like you.</source>
        <translation>Гэта гучыць як вы.</translation>
    </message>
    <message>
        <source>How we sound</source>
        <translation>Як мы гучым</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search these posts</source>
        <translation>Пошук у гэтых допісах</translation>
    </message>
    <message>
        <source>Show only posts with these words (Ctrl+F)</source>
        <translation>Паказаць толькі допісы з гэтымі словамі (Ctrl+F)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Новы допіс</translation>
    </message>
    <message>
        <source>Write a new post (N)</source>
        <translation>Напісаць новы допіс (N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open SocialDesk</source>
        <translation>Адкрыць SocialDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>Paused: nothing goes out</source>
        <translation>Прыпынена: нічога не выходзіць</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Прыпыніць</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Нічога не запланавана</translation>
    </message>
    <message>
        <source>{when}: {text}</source>
        <translation>{when}: {text}</translation>
    </message>
</context>
<context>
    <name>TrayHost</name>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>What it would flag now</source>
        <translation>Што яно адзначыла б цяпер</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Спрабуем…</translation>
    </message>
    <message>
        <source>The rule can be used.</source>
        <translation>Правіла можна выкарыстоўваць.</translation>
    </message>
    <message>
        <source>It can't be used yet:</source>
        <translation>Яго яшчэ нельга выкарыстоўваць:</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Радок {number}</translation>
    </message>
    <message>
        <source>It has no tests. Add texts under tests, pass and fail.</source>
        <translation>Тэстаў няма. Дадайце тэксты ў tests, pass і fail.</translation>
    </message>
    <message>
        <source>Its test passes.</source>
        <translation>Яго тэст праходзіць.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} tests pass.</source>
        <translation>
            <numerusform>Праходзіць {count} тэст.</numerusform>
            <numerusform>Праходзяць усе {count} тэсты.</numerusform>
            <numerusform>Праходзяць усе {count} тэстаў.</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} of {count} tests fail:</source>
        <translation>Не праходзяць тэсты: {failed} з {count}:</translation>
    </message>
    <message>
        <source>“{text}” should be flagged and is not.</source>
        <translation>«{text}» мае быць адзначана, але не адзначана.</translation>
    </message>
    <message>
        <source>“{text}” is flagged and should not be.</source>
        <translation>«{text}» адзначана, а не павінна.</translation>
    </message>
    <message>
        <source>Nothing in what is planned.</source>
        <translation>Нічога ў тым, што запланавана.</translation>
    </message>
    <message>
        <source>1 planned post:</source>
        <translation>1 запланаваны допіс:</translation>
    </message>
    <message numerus="yes">
        <source>{count} planned posts:</source>
        <translation>
            <numerusform>{count} запланаваны допіс:</numerusform>
            <numerusform>{count} запланаваныя допісы:</numerusform>
            <numerusform>{count} запланаваных допісаў:</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і яшчэ {count}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>a post</source>
        <translation>допіс</translation>
    </message>
    <message>
        <source>writing of {text}</source>
        <translation>напісанне: {text}</translation>
    </message>
    <message>
        <source>writing of {count} posts</source>
        <translation>напісанне допісаў ({count})</translation>
    </message>
    <message>
        <source>edit of {text}</source>
        <translation>праўка: {text}</translation>
    </message>
    <message>
        <source>edit of {count} posts</source>
        <translation>праўка допісаў ({count})</translation>
    </message>
    <message>
        <source>move of {text}</source>
        <translation>перанос: {text}</translation>
    </message>
    <message>
        <source>move of {count} posts</source>
        <translation>перанос допісаў ({count})</translation>
    </message>
    <message>
        <source>planning of {text}</source>
        <translation>планаванне: {text}</translation>
    </message>
    <message>
        <source>planning of {count} posts</source>
        <translation>планаванне допісаў ({count})</translation>
    </message>
    <message>
        <source>delete of {text}</source>
        <translation>выдаленне: {text}</translation>
    </message>
    <message>
        <source>delete of {count} posts</source>
        <translation>выдаленне допісаў ({count})</translation>
    </message>
    <message>
        <source>retry of {text}</source>
        <translation>паўтор: {text}</translation>
    </message>
    <message>
        <source>retry of {count} posts</source>
        <translation>паўтор допісаў ({count})</translation>
    </message>
    <message>
        <source>review of {text}</source>
        <translation>агляд: {text}</translation>
    </message>
    <message>
        <source>review of {count} posts</source>
        <translation>агляд допісаў ({count})</translation>
    </message>
    <message>
        <source>labels of {text}</source>
        <translation>меткі: {text}</translation>
    </message>
    <message>
        <source>labels of {count} posts</source>
        <translation>меткі допісаў ({count})</translation>
    </message>
    <message>
        <source>import of {text}</source>
        <translation>імпарт: {text}</translation>
    </message>
    <message>
        <source>import of {count} posts</source>
        <translation>імпарт допісаў ({count})</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>З таго часу зменена нешта іншае. «Адрабіць» вяртае па адной змене.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Адроблена: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Зроблена зноў: {change}</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Адрабіць: {change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Паўтарыць: {change}</translation>
    </message>
</context>
<context>
    <name>VariablesForm</name>
    <message>
        <source>Insert</source>
        <translation>Уставіць</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{pack} · changed</source>
        <translation>{pack} · зменена</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Укл.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Узровень</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правіла</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Што яно кажа</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Памылка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Папярэджанне</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Прапанова</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключана</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голас</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Абяцанне</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Адказ</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Суадносіны</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Наша ўласнае</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любая мова</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 правіла</translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>{count} правіла</numerusform>
            <numerusform>{count} правілы</numerusform>
            <numerusform>{count} правіл</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слова</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} слова</numerusform>
            <numerusform>{count} словы</numerusform>
            <numerusform>{count} слоў</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваш</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Убудаваны</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>прапушчана: {count}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Афіцыйны</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Нязмушаны</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Сур’ёзны</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Жартоўны</translation>
    </message>
    <message>
        <source>Respectful</source>
        <translation>Паважлівы</translation>
    </message>
    <message>
        <source>Irreverent</source>
        <translation>Дзёрзкі</translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation>Дзелавы</translation>
    </message>
    <message>
        <source>Enthusiastic</source>
        <translation>Захоплены</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Пасярэдзіне</translation>
    </message>
    <message>
        <source>Rather {end}</source>
        <translation>Хутчэй {end}</translation>
    </message>
    <message>
        <source>Clearly {end}</source>
        <translation>Выразна {end}</translation>
    </message>
    <message>
        <source>Very {end}</source>
        <translation>Вельмі {end}</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>строга</translation>
    </message>
    <message>
        <source>some leeway</source>
        <translation>крыху свабоды</translation>
    </message>
    <message>
        <source>much leeway</source>
        <translation>шмат свабоды</translation>
    </message>
</context>
<context>
    <name>VoiceCommands</name>
    <message>
        <source>Posts are checked against the new choice.</source>
        <translation>Допісы правяраюцца паводле новага выбару.</translation>
    </message>
    <message>
        <source>“{word}” is removed</source>
        <translation>Прыбрана: «{word}»</translation>
    </message>
    <message numerus="yes">
        <source>{count} words are removed</source>
        <translation>
            <numerusform>Прыбрана {count} слова</numerusform>
            <numerusform>Прыбрана {count} словы</numerusform>
            <numerusform>Прыбрана {count} слоў</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule “{name}” is kept and applies from now on.</source>
        <translation>Ваша правіла «{name}» захавана і дзейнічае з гэтага моманту.</translation>
    </message>
    <message>
        <source>Your rule “{name}” is deleted</source>
        <translation>Ваша правіла «{name}» выдалена</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is kept, with {count} rules. Choose it on the Voice page.</source>
        <translation>
            <numerusform>«{name}» захаваны з {count} правілам. Выберыце яго на старонцы «Голас».</numerusform>
            <numerusform>«{name}» захаваны з {count} правіламі. Выберыце яго на старонцы «Голас».</numerusform>
            <numerusform>«{name}» захаваны з {count} правіламі. Выберыце яго на старонцы «Голас».</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice “{name}” is kept.</source>
        <translation>Голас «{name}» захаваны.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Выкарыстаць цяпер</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Запісана ў {file}</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>Выдалена: «{name}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адрабіць</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>Voice</source>
        <translation>Голас</translation>
    </message>
    <message>
        <source>Reading your voice packs…</source>
        <translation>Чытаем вашы пакеты голасу…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паспрабаваць яшчэ раз</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правілы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словы</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліятэка</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>+{count} more</source>
        <translation>яшчэ {count}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, {marks}</source>
        <translation>{day}, {marks}</translation>
    </message>
    <message>
        <source>Free slot at {time}</source>
        <translation>Вольнае месца а {time}</translation>
    </message>
    <message>
        <source>Nothing at {time}</source>
        <translation>Нічога а {time}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Тыдзень</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday at {time}</source>
        <translation>учора а {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сёння а {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>заўтра а {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>WhenPanel</name>
    <message>
        <source>Keep its time</source>
        <translation>Пакінуць час</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Дадаць у чаргу</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланаваць</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Падзяліцца цяпер</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Захаваць чарнавік</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Выйдзе адразу.</translation>
    </message>
    <message>
        <source>It still goes out when it was planned.</source>
        <translation>Усё яшчэ выйдзе тады, калі запланавана.</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Выйдзе: {when}.</translation>
    </message>
    <message>
        <source>Clocks show this time twice; the first one is meant.</source>
        <translation>Гадзіннікі пакажуць гэты час двойчы; маецца на ўвазе першы.</translation>
    </message>
    <message>
        <source>{name}: no free slot</source>
        <translation>{name}: няма вольнага месца</translation>
    </message>
    <message>
        <source>{name} {when}</source>
        <translation>{name} {when}</translation>
    </message>
    <message>
        <source>Next slot: {slots}.</source>
        <translation>Наступнае месца: {slots}.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Захаваць змены</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Запланаваць: {when}</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Выбраць дату ў календары</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часавы пояс</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>A name or a word, or several with commas</source>
        <translation>Імя або слова, або некалькі праз коскі</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Словы, якія дадаць</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Нашы словы</translation>
    </message>
    <message>
        <source>No words yet. Add product names, people and places, and they are never typos.</source>
        <translation>Слоў яшчэ няма. Дадайце назвы тавараў, людзей і месцаў, і яны ніколі не будуць памылкамі.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слова</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} слова</numerusform>
            <numerusform>{count} словы</numerusform>
            <numerusform>{count} слоў</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that belong to your brand. They are never marked as typos, and they travel with your pack.</source>
        <translation>Словы, якія належаць вашаму брэнду. Яны ніколі не адзначаюцца як памылкі і падарожнічаюць з вашым пакетам.</translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <source>Text for</source>
        <translation>Тэкст для</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Узяць агульны тэкст</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Усе каналы</translation>
    </message>
    <message>
        <source>{name} · own text</source>
        <translation>{name} · свой тэкст</translation>
    </message>
    <message>
        <source>{name} has its own text.</source>
        <translation>{name} мае ўласны тэкст.</translation>
    </message>
    <message>
        <source>Same as All channels. Type here to give {name} its own text.</source>
        <translation>Тое самае, што «Усе каналы». Пішыце тут, каб даць {name} уласны тэкст.</translation>
    </message>
    <message>
        <source>Post text</source>
        <translation>Тэкст допісу</translation>
    </message>
    <message>
        <source>What would you like to tell people?</source>
        <translation>Што вы хочаце сказаць людзям?</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Add picture</source>
        <translation>Дадаць выяву</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Эмодзі (Ctrl+.)</translation>
    </message>
    <message>
        <source>Templates and hashtags (Ctrl+J)</source>
        <translation>Шаблоны і хэштэгі (Ctrl+J)</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Дадаць частку ў нітку</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Больш ({count})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больш</translation>
    </message>
    <message>
        <source>Labels, campaign, first comment, notes, options of a network</source>
        <translation>Меткі, кампанія, першы каментарый, нататкі, параметры сеткі</translation>
    </message>
</context>
<context>
    <name>ZoneMovePanel</name>
    <message>
        <source>New time zone</source>
        <translation>Новы часавы пояс</translation>
    </message>
    <message>
        <source>Keep the times: what goes out at 9:30 there goes out at 9:30 here</source>
        <translation>Захаваць гадзіны: што выходзіць там а 9:30, тут таксама выйдзе а 9:30</translation>
    </message>
    <message>
        <source>Keep the moments: followers notice nothing</source>
        <translation>Захаваць моманты: падпісчыкі нічога не заўважаць</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перанесці</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Choose the zone to move to.</source>
        <translation>Выберыце пояс, у які перанесці.</translation>
    </message>
    <message>
        <source>Planned: {posts}. All go out at the same moment as now. Posting schedules stay by the clock of {old}: {schedules}.</source>
        <translation>Запланавана: {posts}. Усё выйдзе ў той самы момант, што і цяпер. Расклады, якія застаюцца па гадзінніку {old}: {schedules}.</translation>
    </message>
    <message>
        <source>Planned: {posts}. They keep their local time, and so {shifted} of them go out at another moment. Posting schedules that move along: {schedules}.</source>
        <translation>Запланавана: {posts}. Мясцовы час захоўваецца, таму {shifted} з іх выйдуць у іншы момант. Расклады, якія пераходзяць разам: {schedules}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} keep their moment: in {zone} their time has passed already.</source>
        <translation>
            <numerusform>{count} захоўвае свой момант: у поясе {zone} яго час ужо мінуў.</numerusform>
            <numerusform>{count} захоўваюць свой момант: у поясе {zone} іх час ужо мінуў.</numerusform>
            <numerusform>{count} захоўваюць свой момант: у поясе {zone} іх час ужо мінуў.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned by the clock of {zone} now</source>
        <translation>Усё цяпер запланавана паводле гадзінніка {zone}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перанесці ў</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>Level</source>
        <translation>Узровень</translation>
    </message>
</context>
</TS>
