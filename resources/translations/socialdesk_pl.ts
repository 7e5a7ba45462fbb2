<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New post</source>
        <translation>Nowy post</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Szukaj w postach</translation>
    </message>
    <message>
        <source>Import a plan or a calendar…</source>
        <translation>Importuj plan lub kalendarz…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>Eksportuj plan…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{day}, 1 post</source>
        <translation>{day}, 1 post</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} posts</source>
        <translation>
            <numerusform>{day}, {count} post</numerusform>
            <numerusform>{day}, {count} posty</numerusform>
            <numerusform>{day}, {count} postów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Answers from {name}</source>
        <translation>Odpowiedzi: {name}</translation>
    </message>
    <message>
        <source>{count} of {all} answers change something. You can undo it.</source>
        <translation>{count} z {all} odpowiedzi coś zmienia. Możesz to cofnąć.</translation>
    </message>
    <message>
        <source>None of these answers changes anything: the posts have moved on.</source>
        <translation>Żadna z tych odpowiedzi niczego nie zmienia: posty poszły już dalej.</translation>
    </message>
    <message>
        <source>The reviewer answered nothing.</source>
        <translation>Oceniający nic nie odpowiedział.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>W tle</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>Jak w systemie ({name})</translation>
    </message>
    <message>
        <source>SocialDesk speaks it from its next start.</source>
        <translation>SocialDesk użyje go przy następnym uruchomieniu.</translation>
    </message>
</context>
<context>
    <name>AttemptsList</name>
    <message>
        <source>Attempts: {count}</source>
        <translation>Próby: {count}</translation>
    </message>
    <message>
        <source>{number}. {moment}: {outcome}</source>
        <translation>{number}. {moment}: {outcome}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Odpowiedź: {words}</translation>
    </message>
    <message>
        <source>Sent: the same as the next try</source>
        <translation>Wysłano: to samo co w następnej próbie</translation>
    </message>
    <message>
        <source>Sent: {words}</source>
        <translation>Wysłano: {words}</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>Obrazy: {count}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>it went out</source>
        <translation>wyszło</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>nie dotarło</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>odrzucono logowanie</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>brak jasnej odpowiedzi</translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation>program zakończył się przed odpowiedzią</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Publish now</source>
        <translation>Opublikuj teraz</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Następny termin</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Zachowano jako szkic</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Wychodzi teraz</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Wyjdzie: {when}</translation>
    </message>
    <message>
        <source>{count} out now</source>
        <translation>teraz: {count}</translation>
    </message>
    <message>
        <source>{count} in turn</source>
        <translation>po kolei: {count}</translation>
    </message>
    <message>
        <source>{count} kept as drafts</source>
        <translation>zachowane jako szkice: {count}</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>While you were away</source>
        <translation>Gdy Cię nie było</translation>
    </message>
    <message>
        <source>One post was not sent: nothing could publish at its time.</source>
        <translation>Jeden post nie wyszedł: o jego porze nic nie mogło go opublikować.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not sent: nothing could publish at their time.</source>
        <translation>
            <numerusform>{count} post nie wyszedł: o jego porze nic nie mogło go opublikować.</numerusform>
            <numerusform>{count} posty nie wyszły: o ich porze nic nie mogło ich opublikować.</numerusform>
            <numerusform>{count} postów nie wyszło: o ich porze nic nie mogło ich opublikować.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more follow what you choose for all.</source>
        <translation>
            <numerusform>{count} dalszy dostanie to, co wybierzesz dla wszystkich.</numerusform>
            <numerusform>{count} dalsze dostaną to, co wybierzesz dla wszystkich.</numerusform>
            <numerusform>{count} dalszych dostanie to, co wybierzesz dla wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Zrób tak</translation>
    </message>
    <message>
        <source>Do this with all {count}</source>
        <translation>Zrób tak ze wszystkimi ({count})</translation>
    </message>
    <message>
        <source>Nothing goes out until you decide. Posts sent now keep their distance and the daily limit: the first goes at once, the others in turn.</source>
        <translation>Nic nie wyjdzie, dopóki nie zdecydujesz. Posty wysłane teraz zachowują odstęp i dzienny limit: pierwszy wychodzi od razu, reszta po kolei.</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>Wszystkie:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduję później</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>Nothing was missed</source>
        <translation>Nic nie przepadło</translation>
    </message>
    <message>
        <source>They wait in the queue, under Needs attention</source>
        <translation>Czekają w kolejce, w zakładce „Wymaga uwagi”</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>od „{low}” do „{high}”</translation>
    </message>
    <message>
        <source>Reset {low} to {high}</source>
        <translation>Wyzeruj skalę od „{low}” do „{high}”</translation>
    </message>
    <message>
        <source>Back to what the chosen voices say</source>
        <translation>Wróć do tego, co mówią wybrane głosy</translation>
    </message>
    <message>
        <source>No target: anything goes. Click the scale to set one.</source>
        <translation>Bez celu: wszystko pasuje. Kliknij skalę, żeby go ustawić.</translation>
    </message>
</context>
<context>
    <name>BackgroundOptions</name>
    <message>
        <source>Tell me what became of posts while I look elsewhere</source>
        <translation>Powiadamiaj, co stało się z postami, gdy nie patrzę na okno</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Stay in the tray and send them</source>
        <translation>Zostań w zasobniku i wysyłaj je</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>When the window is closed while posts wait</source>
        <translation>Gdy zamykasz okno, a posty czekają</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Turn into a draft</source>
        <translation>Zamień w szkic</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Zapisz szkic</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
</context>
<context>
    <name>BlueskyForm</name>
    <message>
        <source>Bluesky lets apps in with an app password, which you can take back at any time:
1.  Open bsky.app and go to Settings → Privacy and security → App passwords.
2.  Add an app password; call it SocialDesk.
3.  Copy it into the field below. It is kept in your system's keyring.</source>
        <translation>Bluesky wpuszcza programy hasłem aplikacji, które w każdej chwili możesz cofnąć:
1.  Otwórz bsky.app i wejdź w Ustawienia → Prywatność i bezpieczeństwo → Hasła aplikacji.
2.  Dodaj hasło aplikacji i nazwij je SocialDesk.
3.  Skopiuj je do pola poniżej. Będzie w pęku kluczy systemu.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Add a Bluesky account</source>
        <translation>Dodaj konto Bluesky</translation>
    </message>
    <message>
        <source>Log in and add</source>
        <translation>Zaloguj i dodaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Hasło aplikacji</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Jak go nazywasz</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Połącz ponownie: {name}</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Adres prywatny</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} nie jest adresem publicznym.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your app password is sent there.</source>
        <translation>Idź dalej tylko wtedy, gdy to Twój własny serwer: trafi tam Twoje hasło aplikacji.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>To mój serwer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nic nie wysłano</translation>
    </message>
    <message>
        <source>change the server's address</source>
        <translation>zmień adres serwera</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Połączono: {name}</translation>
    </message>
</context>
<context>
    <name>BrandWords</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>„{word}” to teraz jedno z Twoich słów.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Go to today</source>
        <translation>Przejdź do dziś</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>Święta…</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Przejdź do dziś (T)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Show drafts, to drag them onto a day (Shift+D)</source>
        <translation>Pokaż szkice, żeby przeciągać je na dni (Shift+D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Poprzedni dzień</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Tydzień wcześniej</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Tydzień później</translation>
    </message>
    <message>
        <source>Times in {zone}</source>
        <translation>Godziny w strefie {zone}</translation>
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
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Wróć do szkicu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Udostępnij teraz</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation>Otwórz w sieci</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Dzień później</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Tydzień później</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Dzień wcześniej</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Tydzień wcześniej</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Nowa etykieta…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Zdejmij</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>What the label is called:</source>
        <translation>Jak nazywa się etykieta:</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Goes out now</source>
        <translation>Wychodzi teraz</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Kolejna próba</translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Zachowano jako szkic; sam nie wyjdzie</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} post jest znowu szkicem</numerusform>
            <numerusform>{count} posty są znowu szkicami</numerusform>
            <numerusform>{count} postów jest znowu szkicami</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>Usunięto {count} post</numerusform>
            <numerusform>Usunięto {count} posty</numerusform>
            <numerusform>Usunięto {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Labelled “{label}”</source>
        <translation>Dodano etykietę „{label}”</translation>
    </message>
    <message>
        <source>Label “{label}” taken off</source>
        <translation>Zdjęto etykietę „{label}”</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Wyjdzie: {when}</translation>
    </message>
    <message>
        <source>The copy goes out {when}</source>
        <translation>Kopia wyjdzie: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts copied</source>
        <translation>
            <numerusform>Skopiowano {count} post</numerusform>
            <numerusform>Skopiowano {count} posty</numerusform>
            <numerusform>Skopiowano {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Przeniesiono: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts moved</source>
        <translation>
            <numerusform>Przeniesiono {count} post</numerusform>
            <numerusform>Przeniesiono {count} posty</numerusform>
            <numerusform>Przeniesiono {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>The network gave no address for this post</source>
        <translation>Sieć nie podała adresu tego posta</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>While it is paused, nothing goes out there</source>
        <translation>Dopóki jest wstrzymany, nic tam nie wychodzi</translation>
    </message>
    <message>
        <source>Most posts a day from the queue</source>
        <translation>Najwięcej postów z kolejki na dzień</translation>
    </message>
    <message>
        <source>Least time between two posts</source>
        <translation>Najkrótszy czas między dwoma postami</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Pory publikacji</translation>
    </message>
    <message>
        <source>Posting times: {count} a week</source>
        <translation>Pory: {count} w tygodniu</translation>
    </message>
    <message>
        <source>Set posting times</source>
        <translation>Ustaw pory publikacji</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Odstęp</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>na dzień</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Więcej: {name}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Połącz ponownie…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} godz.</translation>
    </message>
</context>
<context>
    <name>ChannelChip</name>
    <message>
        <source>Channel {name}</source>
        <translation>Kanał {name}</translation>
    </message>
    <message>
        <source>{name}: its queue is paused</source>
        <translation>{name}: kolejka wstrzymana</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>Rename channel</source>
        <translation>Zmień nazwę kanału</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Nazwa kanału</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Usuń kanał</translation>
    </message>
    <message>
        <source>Remove {name} from SocialDesk?</source>
        <translation>Usunąć kanał {name} z SocialDesk?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Nothing is planned there.</source>
        <translation>Nic tam nie zaplanowano.</translation>
    </message>
    <message>
        <source>One post that is planned there won't go out there.</source>
        <translation>Jeden zaplanowany tam post już tam nie wyjdzie.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts that are planned there won't go out there.</source>
        <translation>
            <numerusform>{count} zaplanowany tam post już tam nie wyjdzie.</numerusform>
            <numerusform>{count} zaplanowane tam posty już tam nie wyjdą.</numerusform>
            <numerusform>{count} zaplanowanych tam postów już tam nie wyjdzie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has published stays on the network.</source>
        <translation>To, co już opublikował, zostaje w sieci.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>Usunięto: {name}</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Where should your posts go?</source>
        <translation>Dokąd mają trafiać Twoje posty?</translation>
    </message>
    <message>
        <source>One channel is enough to begin with. Add others in Settings at any time.</source>
        <translation>Na początek wystarczy jeden kanał. Inne dodasz w każdej chwili w Ustawieniach.</translation>
    </message>
    <message>
        <source>A feed of your own, without any account</source>
        <translation>Własny kanał Atom, bez żadnego konta</translation>
    </message>
    <message>
        <source>An account: Bluesky, Mastodon, Instagram and others</source>
        <translation>Konto: Bluesky, Mastodon, Instagram i inne</translation>
    </message>
    <message>
        <source>SocialDesk writes a page and an Atom feed into a folder. You can put that folder on any web host, and nothing is seen by anybody before you do.</source>
        <translation>SocialDesk zapisuje stronę i kanał Atom w folderze. Możesz umieścić ten folder na dowolnym serwerze WWW, a zanim to zrobisz, nikt niczego nie zobaczy.</translation>
    </message>
    <message>
        <source>You connect it step by step in Settings, and come back here for your first post.</source>
        <translation>Połączysz je krok po kroku w Ustawieniach i wrócisz tu po swój pierwszy post.</translation>
    </message>
</context>
<context>
    <name>ChannelPicker</name>
    <message>
        <source>There are no channels yet. Add one in Settings.</source>
        <translation>Nie ma jeszcze kanałów. Dodaj kanał w Ustawieniach.</translation>
    </message>
    <message>
        <source>Choose where this goes out.</source>
        <translation>Wybierz, gdzie to wyjdzie.</translation>
    </message>
</context>
<context>
    <name>ChannelToggle</name>
    <message>
        <source>Show only {name}</source>
        <translation>Pokaż tylko: {name}</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A channel is where your posts go. A feed needs no account.</source>
        <translation>Kanał to miejsce, do którego trafiają Twoje posty. Własny kanał Atom nie wymaga konta.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Dodaj kanał</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Dodaj kanał</translation>
    </message>
</context>
<context>
    <name>ChannelsRow</name>
    <message>
        <source>There is no channel yet. Add one first: a row with a time needs it.</source>
        <translation>Nie ma jeszcze kanału. Najpierw dodaj kanał: wiersz z terminem go potrzebuje.</translation>
    </message>
    <message>
        <source>Rows that name no channel go to</source>
        <translation>Wiersze bez kanału trafiają do</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Should your posts still go out when this window is closed?</source>
        <translation>Czy posty mają wychodzić także po zamknięciu tego okna?</translation>
    </message>
    <message>
        <source>One post waits for its time.</source>
        <translation>Jeden post czeka na swoją porę.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait for their time.</source>
        <translation>
            <numerusform>{count} post czeka na swoją porę.</numerusform>
            <numerusform>{count} posty czekają na swoją porę.</numerusform>
            <numerusform>{count} postów czeka na swoją porę.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray SocialDesk goes on and sends them. If you quit, they wait until you open it again. You can change this in Settings, under Appearance.</source>
        <translation>W zasobniku SocialDesk działa dalej i je wyśle. Jeśli zakończysz, poczekają, aż otworzysz go ponownie. Możesz to zmienić w Ustawieniach, w części Wygląd.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Zostań w zasobniku</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>What “{column}” holds</source>
        <translation>Co zawiera „{column}”</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>From this pack</source>
        <translation>Z tego pakietu</translation>
    </message>
    <message>
        <source>To this pack</source>
        <translation>Do tego pakietu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <translation>
            <numerusform>{count} różnica</numerusform>
            <numerusform>{count} różnice</numerusform>
            <numerusform>{count} różnic</numerusform>
        </translation>
    </message>
    <message>
        <source>The two packs do the same.</source>
        <translation>Oba pakiety robią to samo.</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ Dodane</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− Usunięte</translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation>≠ Zmienione</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Nasze słowo</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>Słowo do unikania</translation>
    </message>
    <message>
        <source>{said} (it looks for other words)</source>
        <translation>{said} (szuka innych słów)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>to</source>
        <translation>dokąd</translation>
    </message>
</context>
<context>
    <name>ComposerRoom</name>
    <message>
        <source>Add pictures</source>
        <translation>Dodaj obrazy</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Obrazy ({patterns})</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Always correct</source>
        <translation>Zawsze poprawiaj</translation>
    </message>
    <message>
        <source>Correct “{words}” to</source>
        <translation>Popraw „{words}” na</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It is marked in every post, and goes with your voice.</source>
        <translation>Będzie oznaczane w każdym poście i należy do Twojego głosu.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>{name}: {count} {unit}, no limit</source>
        <translation>{name}: {count} ({unit}), bez limitu</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} too many</source>
        <translation>{name}: za dużo o {count} ({unit})</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} left</source>
        <translation>{name}: zostało {count} ({unit})</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No holidays</source>
        <translation>Bez świąt</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>Show the holidays of this country:</source>
        <translation>Pokaż święta tego kraju:</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Przytnij obraz</translation>
    </message>
    <message>
        <source>Size of the part that stays</source>
        <translation>Wielkość części, która zostaje</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Przytnij</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Przeciągnij ramkę albo przesuń ją strzałkami.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation>Część obrazu, która zostaje</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left, {top} from the top</source>
        <translation>{width} × {height} pikseli, {left} od lewej, {top} od góry</translation>
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
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nic w planie</translation>
    </message>
    <message>
        <source>Over-full</source>
        <translation>Za dużo</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} posty</numerusform>
            <numerusform>{count} postów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>The first comment is on its way.</source>
        <translation>Pierwszy komentarz jest w drodze.</translation>
    </message>
    <message>
        <source>The first comment is out.</source>
        <translation>Pierwszy komentarz już jest.</translation>
    </message>
    <message>
        <source>The first comment did not go out.</source>
        <translation>Pierwszy komentarz nie wyszedł.</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Jest opublikowany</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Nie ma go tam</translation>
    </message>
</context>
<context>
    <name>DetailsBinding</name>
    <message>
        <source>Campaign: {name}</source>
        <translation>Kampania: {name}</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Pierwszy komentarz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Options of a network</source>
        <translation>Opcje sieci</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Pierwszy komentarz</translation>
    </message>
    <message>
        <source>For colleagues; never published</source>
        <translation>Dla współpracowników; nigdy nie wychodzą</translation>
    </message>
    <message>
        <source>Posted right after the post on {names}</source>
        <translation>Publikowany zaraz po poście w: {names}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A picture without text</source>
        <translation>Obraz bez tekstu</translation>
    </message>
</context>
<context>
    <name>DraftsDrawer</name>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Close the drafts</source>
        <translation>Zamknij szkice</translation>
    </message>
    <message>
        <source>Drag one onto a day or a free slot.</source>
        <translation>Przeciągnij szkic na dzień albo na wolny termin.</translation>
    </message>
    <message>
        <source>No drafts. What you write and don't plan yet waits here.</source>
        <translation>Nie ma szkiców. To, co napiszesz i jeszcze nie zaplanujesz, czeka tutaj.</translation>
    </message>
</context>
<context>
    <name>DraftsDrop</name>
    <message>
        <source>Choose where this draft goes, then when.</source>
        <translation>Wybierz, dokąd ma trafić ten szkic, a potem kiedy.</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Znajdź emoji</translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>Znajdź emoji po nazwie</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nothing went out in these days.</source>
        <translation>W tych dniach nic nie wyszło.</translation>
    </message>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>Nic tu jeszcze nie zaplanowano.</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Zaplanuj post</translation>
    </message>
    <message>
        <source>Your posts need somewhere to go.</source>
        <translation>Twoje posty potrzebują miejsca, do którego trafią.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Dodaj kanał</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Żaden post tutaj nie pasuje do tego, czego szukasz.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>It waits for approval. Planned for {when}.</source>
        <translation>Czeka na akceptację. Termin: {when}.</translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation>Zmiany zapisane.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Zapisano jako szkic.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Jest w drodze.</translation>
    </message>
    <message>
        <source>Added to the queue. It goes out {when}.</source>
        <translation>Dodano do kolejki. Wyjdzie: {when}.</translation>
    </message>
    <message>
        <source>Scheduled. It goes out {when}.</source>
        <translation>Zaplanowano. Wyjdzie: {when}.</translation>
    </message>
    <message>
        <source>when planned</source>
        <translation>zgodnie z planem</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Zachowano jako szkic.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Your changes are kept but not saved. The post goes out as it was.</source>
        <translation>Twoje zmiany są zachowane, ale nie zapisane. Post wyjdzie taki, jaki był.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>To znowu szkic.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{count} {unit} too long for {network}</source>
        <translation>za długie dla {network} o {count} ({unit})</translation>
    </message>
    <message>
        <source>{count} {unit} too long for {network} beside a picture</source>
        <translation>za długie dla {network} obok obrazu o {count} ({unit})</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network}</source>
        <translation>Część {number} jest za długa dla {network} o {count} ({unit})</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network} beside a picture</source>
        <translation>Część {number} jest za długa dla {network} obok obrazu o {count} ({unit})</translation>
    </message>
    <message>
        <source>{network} refuses longer posts. What is marked no longer fits.</source>
        <translation>{network} odrzuca dłuższe posty. To, co oznaczone, już się nie mieści.</translation>
    </message>
    <message>
        <source>{network} takes {most} hashtags, this post has {count}</source>
        <translation>{network} przyjmuje hashtagów: {most}, ten post ma ich {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Keep the ones that say most.</source>
        <translation>{network} odrzuci ten post. Zostaw te, które mówią najwięcej.</translation>
    </message>
    <message>
        <source>Picture: {message}</source>
        <translation>Obraz: {message}</translation>
    </message>
    <message>
        <source>Picture {number}: {message}</source>
        <translation>Obraz {number}: {message}</translation>
    </message>
    <message>
        <source>{network} needs a picture</source>
        <translation>{network} wymaga obrazu</translation>
    </message>
    <message>
        <source>{network} needs {count} pictures</source>
        <translation>{network} wymaga obrazów: {count}</translation>
    </message>
    <message>
        <source>Add one: there is no post without.</source>
        <translation>Dodaj go: bez niego nie ma posta.</translation>
    </message>
    <message>
        <source>{network} takes {most} pictures, this post has {count}</source>
        <translation>{network} przyjmuje obrazów: {most}, ten post ma ich {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Leave some out or make a second post.</source>
        <translation>{network} odrzuci ten post. Usuń kilka albo zrób drugi post.</translation>
    </message>
    <message>
        <source>{network} does not take pictures this tall</source>
        <translation>{network} nie przyjmuje tak wysokich obrazów</translation>
    </message>
    <message>
        <source>{network} does not take pictures this wide</source>
        <translation>{network} nie przyjmuje tak szerokich obrazów</translation>
    </message>
    <message>
        <source>{network} takes shapes from {shape} (width to height). Crop it.</source>
        <translation>{network} przyjmuje proporcje {shape} (szerokość do wysokości). Przytnij obraz.</translation>
    </message>
    <message>
        <source>{network} does not take {type} pictures</source>
        <translation>{network} nie przyjmuje obrazów {type}</translation>
    </message>
    <message>
        <source>Save it as {types}.</source>
        <translation>Zapisz jako {types}.</translation>
    </message>
    <message>
        <source>{size} MB is too big for {network}</source>
        <translation>{size} MB to za dużo dla {network}</translation>
    </message>
    <message>
        <source>{network} takes {size} MB. Make it smaller.</source>
        <translation>{network} przyjmuje {size} MB. Zmniejsz obraz.</translation>
    </message>
    <message>
        <source>the post is empty</source>
        <translation>post jest pusty</translation>
    </message>
    <message>
        <source>write a text or add a picture</source>
        <translation>napisz tekst albo dodaj obraz</translation>
    </message>
    <message>
        <source>the post has no channel to go to</source>
        <translation>post nie ma kanału, do którego trafi</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>wybierz co najmniej jeden</translation>
    </message>
    <message>
        <source>choose a time still to come</source>
        <translation>wybierz czas, który dopiero nadejdzie</translation>
    </message>
    <message>
        <source>“{name}” has no posting schedule</source>
        <translation>„{name}” nie ma harmonogramu publikacji</translation>
    </message>
    <message>
        <source>“{name}” has no free slot within a year</source>
        <translation>„{name}” nie ma wolnego terminu przez cały rok</translation>
    </message>
    <message>
        <source>add slots, raise its daily cap, or let its posts be closer together</source>
        <translation>dodaj terminy, zwiększ dzienny limit albo zmniejsz odstęp między postami</translation>
    </message>
    <message>
        <source>this workspace approves posts before they go out</source>
        <translation>tu posty trzeba zaakceptować, zanim wyjdą</translation>
    </message>
    <message>
        <source>ask for approval first</source>
        <translation>najpierw poproś o akceptację</translation>
    </message>
    <message>
        <source>another SocialDesk publishes from this data folder</source>
        <translation>z tego folderu danych publikuje inny SocialDesk</translation>
    </message>
    <message>
        <source>it will send what is due</source>
        <translation>wyśle to, na co przyszła pora</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>nie ma czego ponowić</translation>
    </message>
    <message>
        <source>“{text}” has gone out or was changed since</source>
        <translation>„{text}” już wyszedł albo zmienił się w międzyczasie</translation>
    </message>
    <message>
        <source>it stays as it is; open it to see what happened</source>
        <translation>zostaje bez zmian; otwórz go, żeby zobaczyć, co się stało</translation>
    </message>
    <message>
        <source>the post is being published</source>
        <translation>post jest właśnie publikowany</translation>
    </message>
    <message>
        <source>wait a moment until it is out</source>
        <translation>zaczekaj chwilę, aż wyjdzie</translation>
    </message>
    <message>
        <source>write a new post instead</source>
        <translation>napisz zamiast tego nowy post</translation>
    </message>
    <message>
        <source>first settle whether it went out</source>
        <translation>najpierw ustal, czy wyszedł</translation>
    </message>
    <message>
        <source>the post was changed elsewhere</source>
        <translation>post zmieniono gdzie indziej</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>spójrz na niego jeszcze raz</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>free some space; nothing was lost</source>
        <translation>zwolnij miejsce; nic nie przepadło</translation>
    </message>
    <message>
        <source>the calendar is busy in another window</source>
        <translation>kalendarz jest zajęty w innym oknie</translation>
    </message>
    <message>
        <source>try again in a moment; nothing was changed</source>
        <translation>spróbuj za chwilę; nic nie zmieniono</translation>
    </message>
    <message>
        <source>the disk can't be read or written</source>
        <translation>nie można czytać z dysku ani na nim pisać</translation>
    </message>
    <message>
        <source>check the disk that holds the data folder</source>
        <translation>sprawdź dysk z folderem danych</translation>
    </message>
    <message>
        <source>the calendar can't be opened for writing</source>
        <translation>nie można otworzyć kalendarza do zapisu</translation>
    </message>
    <message>
        <source>check that the data folder is yours and can be written</source>
        <translation>sprawdź, czy folder danych należy do Ciebie i można w nim pisać</translation>
    </message>
    <message>
        <source>put back a copy from the backups folder; the file was left as it is</source>
        <translation>przywróć kopię z folderu kopii zapasowych; plik zostawiono bez zmian</translation>
    </message>
    <message>
        <source>this calendar was made by a newer SocialDesk</source>
        <translation>ten kalendarz utworzył nowszy SocialDesk</translation>
    </message>
    <message>
        <source>another SocialDesk is upgrading this calendar</source>
        <translation>ten kalendarz właśnie aktualizuje inny SocialDesk</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>spróbuj za chwilę</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>spróbuj ponownie</translation>
    </message>
    <message>
        <source>there is already a channel “{name}”</source>
        <translation>jest już kanał „{name}”</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wybierz inną nazwę</translation>
    </message>
    <message>
        <source>“{name}” has posts whose outcome is not settled</source>
        <translation>„{name}” ma posty, o których nie wiadomo, czy wyszły</translation>
    </message>
    <message>
        <source>settle them first, then remove the channel</source>
        <translation>najpierw to ustal, potem usuń kanał</translation>
    </message>
    <message>
        <source>a channel needs a name</source>
        <translation>kanał potrzebuje nazwy</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>nazwij go</translation>
    </message>
    <message>
        <source>the feed has no folder</source>
        <translation>kanał Atom nie ma folderu</translation>
    </message>
    <message>
        <source>choose one in the channel's settings</source>
        <translation>wybierz go w ustawieniach kanału</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wybierz inny folder</translation>
    </message>
    <message>
        <source>the app password is empty</source>
        <translation>hasło aplikacji jest puste</translation>
    </message>
    <message>
        <source>make one in Bluesky's settings</source>
        <translation>utwórz je w ustawieniach Bluesky</translation>
    </message>
    <message>
        <source>no keyring is running, nothing was saved</source>
        <translation>nie działa żaden pęk kluczy, nic nie zapisano</translation>
    </message>
    <message>
        <source>install and unlock GNOME Keyring or KWallet, then try again</source>
        <translation>zainstaluj i odblokuj GNOME Keyring lub KWallet, potem spróbuj ponownie</translation>
    </message>
    <message>
        <source>sign in to this computer with your own account and try again</source>
        <translation>zaloguj się na tym komputerze na własne konto i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the keyring did not keep the secret, nothing was saved</source>
        <translation>pęk kluczy nie zachował sekretu, nic nie zapisano</translation>
    </message>
    <message>
        <source>the picture can't be read</source>
        <translation>nie można odczytać obrazu</translation>
    </message>
    <message>
        <source>use a JPEG, PNG, GIF or WebP file that opens in a viewer</source>
        <translation>użyj pliku JPEG, PNG, GIF lub WebP, który otwiera się w przeglądarce obrazów</translation>
    </message>
    <message>
        <source>the picture can't be made small enough</source>
        <translation>obrazu nie da się dość zmniejszyć</translation>
    </message>
    <message>
        <source>use another picture</source>
        <translation>użyj innego obrazu</translation>
    </message>
    <message>
        <source>a moving picture can't be cropped here</source>
        <translation>ruchomego obrazu nie da się tu przyciąć</translation>
    </message>
    <message>
        <source>use a still one</source>
        <translation>użyj nieruchomego</translation>
    </message>
    <message>
        <source>it needs a short name</source>
        <translation>potrzebna jest krótka nazwa</translation>
    </message>
    <message>
        <source>there is nothing to keep</source>
        <translation>nie ma czego zachować</translation>
    </message>
    <message>
        <source>write a text first</source>
        <translation>najpierw napisz tekst</translation>
    </message>
    <message>
        <source>a correction needs two words</source>
        <translation>poprawka potrzebuje dwóch słów</translation>
    </message>
    <message>
        <source>say what is wrong and what is right</source>
        <translation>podaj, co jest źle i co jest dobrze</translation>
    </message>
    <message>
        <source>there is no word on what to change</source>
        <translation>brakuje słowa o tym, co zmienić</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>napisz notatkę</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} nie odpowiada</translation>
    </message>
    <message>
        <source>{server} can't be reached</source>
        <translation>nie można połączyć się z {server}</translation>
    </message>
    <message>
        <source>the connection to {server} broke before it answered</source>
        <translation>połączenie z {server} zerwało się przed odpowiedzią</translation>
    </message>
    <message>
        <source>Ready to write to {folder}</source>
        <translation>Gotowe do zapisu w {folder}</translation>
    </message>
    <message>
        <source>Connected to Bluesky as @{handle}</source>
        <translation>Połączono z Bluesky jako @{handle}</translation>
    </message>
    <message>
        <source>Connected to Mastodon as @{handle}</source>
        <translation>Połączono z Mastodonem jako @{handle}</translation>
    </message>
    <message>
        <source>Connected to X as @{handle}</source>
        <translation>Połączono z X jako @{handle}</translation>
    </message>
    <message>
        <source>Connected to LinkedIn as {name}</source>
        <translation>Połączono z LinkedIn jako {name}</translation>
    </message>
    <message>
        <source>Connected to the Page {name}</source>
        <translation>Połączono ze stroną {name}</translation>
    </message>
    <message>
        <source>Connected to {title} on Telegram</source>
        <translation>Połączono z {title} w Telegramie</translation>
    </message>
    <message>
        <source>Reminds you to post on {host}</source>
        <translation>Przypomina o publikacji na {host}</translation>
    </message>
    <message>
        <source>the demo has no Bluesky account</source>
        <translation>wersja pokazowa nie ma konta Bluesky</translation>
    </message>
    <message>
        <source>{moment} is in the past</source>
        <translation>{moment} to już przeszłość</translation>
    </message>
    <message>
        <source>{moment} in {zone} is in the past</source>
        <translation>{moment} w strefie {zone} to już przeszłość</translation>
    </message>
    <message>
        <source>there is no text and no picture</source>
        <translation>nie ma tekstu ani obrazu</translation>
    </message>
    <message>
        <source>no time: it becomes a draft</source>
        <translation>brak terminu: zostanie szkicem</translation>
    </message>
    <message>
        <source>“{text}” names no hour</source>
        <translation>„{text}” nie podaje godziny</translation>
    </message>
    <message>
        <source>“{text}” names no day</source>
        <translation>„{text}” nie podaje dnia</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>„{text}” to nie termin</translation>
    </message>
    <message>
        <source>there is no channel “{name}”</source>
        <translation>nie ma kanału „{name}”</translation>
    </message>
    <message>
        <source>it names no channel and none is chosen</source>
        <translation>nie podaje kanału i żaden nie jest wybrany</translation>
    </message>
    <message>
        <source>“{name}” is not there</source>
        <translation>„{name}” tam nie ma</translation>
    </message>
    <message>
        <source>put the picture beside the plan</source>
        <translation>umieść obraz obok planu</translation>
    </message>
    <message>
        <source>“{name}” lies outside the plan's folder</source>
        <translation>„{name}” leży poza folderem planu</translation>
    </message>
    <message>
        <source>put the picture beside it</source>
        <translation>umieść obraz obok niego</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} jest pusty</translation>
    </message>
    <message>
        <source>choose the file with the plan</source>
        <translation>wybierz plik z planem</translation>
    </message>
    <message>
        <source>{file} is no CSV file</source>
        <translation>{file} to nie plik CSV</translation>
    </message>
    <message>
        <source>save the sheet as CSV and choose that file</source>
        <translation>zapisz arkusz jako CSV i wybierz ten plik</translation>
    </message>
    <message>
        <source>{file} is not a calendar</source>
        <translation>{file} to nie kalendarz</translation>
    </message>
    <message>
        <source>choose a file that ends in .ics</source>
        <translation>wybierz plik z końcówką .ics</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} jest za duży</translation>
    </message>
    <message>
        <source>{file} holds no answers</source>
        <translation>{file} nie zawiera odpowiedzi</translation>
    </message>
    <message>
        <source>choose the file that the review page saved</source>
        <translation>wybierz plik zapisany przez stronę przeglądu</translation>
    </message>
    <message>
        <source>{file} answers another calendar's review</source>
        <translation>{file} odpowiada na przegląd innego kalendarza</translation>
    </message>
    <message>
        <source>choose the answers to yours</source>
        <translation>wybierz odpowiedzi na swój</translation>
    </message>
    <message>
        <source>{file} can't be written ({reason})</source>
        <translation>nie można zapisać {file} ({reason})</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>wybierz inne miejsce</translation>
    </message>
    <message>
        <source>nothing is planned for that time</source>
        <translation>na ten czas nic nie jest zaplanowane</translation>
    </message>
    <message>
        <source>choose another week</source>
        <translation>wybierz inny tydzień</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Kanał Atom</translation>
    </message>
    <message>
        <source>E-mail newsletter</source>
        <translation>Newsletter e-mail</translation>
    </message>
    <message>
        <source>Facebook Page</source>
        <translation>Strona na Facebooku</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>character</source>
        <translation>znak</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>bajt</translation>
    </message>
    <message>
        <source>Choose a folder that your web host serves, or any folder to copy there later.</source>
        <translation>Wybierz folder, który udostępnia Twój serwer WWW, albo dowolny, żeby skopiować go tam później.</translation>
    </message>
    <message>
        <source>Link to feed.atom and index.html in it from your site.</source>
        <translation>Na swojej stronie daj odnośnik do plików feed.atom i index.html z tego folderu.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Left out: a folder in the data folder.</source>
        <translation>Puste: folder w folderze danych.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Left out: the channel's name.</source>
        <translation>Puste: nazwa kanału.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adres w sieci</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>znaki</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajty</translation>
    </message>
    <message>
        <source>Open bsky.app and go to Settings, Privacy and security, App passwords.</source>
        <translation>Otwórz bsky.app i wejdź w Ustawienia, Prywatność i bezpieczeństwo, Hasła aplikacji.</translation>
    </message>
    <message>
        <source>Add an app password and call it SocialDesk. You can take it back there at any time.</source>
        <translation>Dodaj hasło aplikacji i nazwij je SocialDesk. W każdej chwili możesz je tam cofnąć.</translation>
    </message>
    <message>
        <source>Copy it and paste it here, with your handle.</source>
        <translation>Skopiuj je i wklej tutaj, razem z nazwą użytkownika.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Hasło aplikacji</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Card of the first link</source>
        <translation>Karta pierwszego odnośnika</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>On your server open Preferences, then Development, and choose New application.</source>
        <translation>Na swoim serwerze otwórz Preferencje, potem Tworzenie aplikacji i wybierz Nowa aplikacja.</translation>
    </message>
    <message>
        <source>Call it SocialDesk. Under Scopes tick read:accounts, read:statuses, write:media and write:statuses; nothing else is needed.</source>
        <translation>Nazwij ją SocialDesk. W zakresach zaznacz read:accounts, read:statuses, write:media i write:statuses; nic więcej nie trzeba.</translation>
    </message>
    <message>
        <source>Save, open the application, and copy Your access token.</source>
        <translation>Zapisz, otwórz aplikację i skopiuj swój token dostępu.</translation>
    </message>
    <message>
        <source>Paste it here, with the address of your server.</source>
        <translation>Wklej go tutaj, razem z adresem swojego serwera.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kto to widzi</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>niewidoczny na listach</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>obserwujący</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Ostrzeżenie o treści</translation>
    </message>
    <message>
        <source>Ask your mail provider for the address of its outgoing mail server (SMTP) and its port: 587 or 465.</source>
        <translation>Zapytaj dostawcę poczty o adres serwera poczty wychodzącej (SMTP) i jego port: 587 lub 465.</translation>
    </message>
    <message>
        <source>Where your login needs a second step, make an app password for SocialDesk there.</source>
        <translation>Jeśli logowanie wymaga drugiego kroku, utwórz tam hasło aplikacji dla SocialDesk.</translation>
    </message>
    <message>
        <source>Write down who gets it: the address of a mailing list, or a text file with one address a line. Write only to people who asked for it.</source>
        <translation>Podaj, kto to dostanie: adres listy wysyłkowej albo plik tekstowy z jednym adresem w wierszu. Pisz tylko do ludzi, którzy o to prosili.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serwer poczty</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>A list's address, or a text file with one address a line.</source>
        <translation>Adres listy albo plik tekstowy z jednym adresem w wierszu.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Stopka</translation>
    </message>
    <message>
        <source>Address to unsubscribe</source>
        <translation>Adres do wypisania się</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather and send /newbot.</source>
        <translation>W Telegramie napisz do @BotFather i wyślij /newbot.</translation>
    </message>
    <message>
        <source>Give the bot a name. BotFather answers with its token: copy that.</source>
        <translation>Nazwij bota. BotFather odpowie tokenem: skopiuj go.</translation>
    </message>
    <message>
        <source>Open your channel, then Administrators, and add the bot. Let it post messages.</source>
        <translation>Otwórz swój kanał, potem Administratorzy, i dodaj bota. Pozwól mu publikować wiadomości.</translation>
    </message>
    <message>
        <source>Paste the token here, with the channel's name, like @cornershop.</source>
        <translation>Wklej token tutaj, razem z nazwą kanału, na przykład @cornershop.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token bota</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>Powiadamianie subskrybentów</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>z dźwiękiem</translation>
    </message>
    <message>
        <source>silently</source>
        <translation>po cichu</translation>
    </message>
    <message>
        <source>Sign in at console.x.com with your shop's account and buy credits.</source>
        <translation>Zaloguj się na console.x.com kontem swojego sklepu i kup kredyty.</translation>
    </message>
    <message>
        <source>Create a project and an app in it. Under User authentication, choose Read and write.</source>
        <translation>Utwórz projekt, a w nim aplikację. W User authentication wybierz Read and write.</translation>
    </message>
    <message>
        <source>Copy the app's Client ID, and its Client secret if it has one.</source>
        <translation>Skopiuj Client ID aplikacji i jej Client secret, jeśli go ma.</translation>
    </message>
    <message>
        <source>Authorise the app for your account with the scopes tweet.read, tweet.write, users.read, media.write and offline.access.</source>
        <translation>Upoważnij aplikację do swojego konta z zakresami tweet.read, tweet.write, users.read, media.write i offline.access.</translation>
    </message>
    <message>
        <source>Paste the refresh token that X gives you for them. SocialDesk renews it from then on: don't use the same one in another program.</source>
        <translation>Wklej refresh token, który X za nie wyda. Odtąd odnawia go SocialDesk: nie używaj go w innym programie.</translation>
    </message>
    <message>
        <source>X takes prepaid credits: you pay for each post, and for looking posts up.</source>
        <translation>X bierze przedpłacone kredyty: płacisz za każdy post i za wyszukiwanie postów.</translation>
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
        <translation>Kto może odpowiadać</translation>
    </message>
    <message>
        <source>people you follow</source>
        <translation>osoby, które obserwujesz</translation>
    </message>
    <message>
        <source>people you mention</source>
        <translation>osoby, o których wspominasz</translation>
    </message>
    <message>
        <source>verified accounts</source>
        <translation>zweryfikowane konta</translation>
    </message>
    <message>
        <source>Create an app at developer.linkedin.com for your company page.</source>
        <translation>Utwórz aplikację na developer.linkedin.com dla strony swojej firmy.</translation>
    </message>
    <message>
        <source>On its Products tab ask for Share on LinkedIn (to post as yourself) or Community Management API (to post as the page). LinkedIn reviews the second one.</source>
        <translation>Na karcie Products poproś o Share on LinkedIn (żeby publikować jako Ty) albo Community Management API (jako strona). To drugie LinkedIn sprawdza.</translation>
    </message>
    <message>
        <source>Under Docs and tools, open the OAuth token generator and make a token with w_member_social, or with w_organization_social and r_organization_social.</source>
        <translation>W Docs and tools otwórz OAuth token generator i utwórz token z w_member_social albo z w_organization_social i r_organization_social.</translation>
    </message>
    <message>
        <source>Paste the token here. It lasts 60 days; SocialDesk tells you when a new one is needed.</source>
        <translation>Wklej token tutaj. Działa 60 dni; SocialDesk powie, gdy potrzebny będzie nowy.</translation>
    </message>
    <message>
        <source>The author is urn:li:organization: and your page's number, or urn:li:person: and your id.</source>
        <translation>Autor to urn:li:organization: i numer strony albo urn:li:person: i Twój identyfikator.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>kontakty</translation>
    </message>
    <message>
        <source>Create an app of the type Business at developers.facebook.com. For your own Page it needs no review.</source>
        <translation>Utwórz aplikację typu Business na developers.facebook.com. Dla własnej strony nie trzeba jej sprawdzać.</translation>
    </message>
    <message>
        <source>In the Graph API Explorer choose the app and add pages_manage_posts, pages_read_engagement and pages_show_list.</source>
        <translation>W Graph API Explorer wybierz aplikację i dodaj pages_manage_posts, pages_read_engagement i pages_show_list.</translation>
    </message>
    <message>
        <source>Make a user token, extend it in the Access Token Debugger, and ask for me/accounts with it: the answer holds your Page's ID and its token.</source>
        <translation>Utwórz token użytkownika, przedłuż go w Access Token Debugger i zapytaj nim o me/accounts: odpowiedź zawiera ID strony i jej token.</translation>
    </message>
    <message>
        <source>Paste both here. A Page token made that way does not run out by itself.</source>
        <translation>Wklej oba tutaj. Tak utworzony token strony sam nie wygasa.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID strony</translation>
    </message>
    <message>
        <source>Page access token</source>
        <translation>Token dostępu strony</translation>
    </message>
    <message>
        <source>Turn your Pinterest account into a business account.</source>
        <translation>Zmień konto Pinterest na firmowe.</translation>
    </message>
    <message>
        <source>Create an app at developers.pinterest.com and ask for access. Until Pinterest has reviewed it, only you see what it posts.</source>
        <translation>Utwórz aplikację na developers.pinterest.com i poproś o dostęp. Zanim Pinterest ją sprawdzi, tylko Ty widzisz, co publikuje.</translation>
    </message>
    <message>
        <source>Copy the App ID and the App secret.</source>
        <translation>Skopiuj App ID i App secret.</translation>
    </message>
    <message>
        <source>Authorise the app with boards:read, boards:write, pins:read, pins:write and user_accounts:read, and paste the refresh token here. SocialDesk renews it.</source>
        <translation>Upoważnij aplikację z boards:read, boards:write, pins:read, pins:write i user_accounts:read i wklej tu refresh token. Odnawia go SocialDesk.</translation>
    </message>
    <message>
        <source>The board's ID is in the answer to GET /v5/boards.</source>
        <translation>ID tablicy jest w odpowiedzi na GET /v5/boards.</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>ID tablicy</translation>
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
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Turn your account into a business or creator account, in Instagram's settings.</source>
        <translation>Zmień konto na firmowe lub twórcy, w ustawieniach Instagrama.</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com and add Instagram to it, API setup with Instagram login. For your own account it needs no review.</source>
        <translation>Utwórz aplikację na developers.facebook.com i dodaj do niej Instagram, API setup with Instagram login. Dla własnego konta nie trzeba jej sprawdzać.</translation>
    </message>
    <message>
        <source>Add your account there and generate a token with instagram_business_basic and instagram_business_content_publish. Paste it here with the account's ID.</source>
        <translation>Dodaj tam swoje konto i wygeneruj token z instagram_business_basic i instagram_business_content_publish. Wklej go tutaj, razem z ID konta.</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by a web address. Put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here.</source>
        <translation>Instagram pobiera obrazy spod adresu w sieci. Umieść folder mediów SocialDesk tam, gdzie każdy może go otworzyć, na przykład na serwerze sklepu, i podaj tu jego adres.</translation>
    </message>
    <message>
        <source>No such place? Add a Reminder channel instead: SocialDesk hands the post over to you at its time.</source>
        <translation>Nie masz takiego miejsca? Dodaj zamiast tego kanał Przypomnienie: SocialDesk poda Ci post o jego porze.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID konta</translation>
    </message>
    <message>
        <source>Public address of your pictures</source>
        <translation>Publiczny adres Twoich obrazów</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com with the use case Access the Threads API.</source>
        <translation>Utwórz aplikację na developers.facebook.com z przypadkiem użycia Access the Threads API.</translation>
    </message>
    <message>
        <source>Add your Threads account as a tester of the app and accept that in Threads' settings. For your own account it needs no review.</source>
        <translation>Dodaj swoje konto Threads jako testera aplikacji i zaakceptuj to w ustawieniach Threads. Dla własnego konta nie trzeba jej sprawdzać.</translation>
    </message>
    <message>
        <source>Generate a token with threads_basic and threads_content_publish. Paste it here with the account's ID.</source>
        <translation>Wygeneruj token z threads_basic i threads_content_publish. Wklej go tutaj, razem z ID konta.</translation>
    </message>
    <message>
        <source>For pictures, put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here. Without one, only texts go out.</source>
        <translation>Jeśli chcesz obrazów, umieść folder mediów SocialDesk tam, gdzie każdy może go otworzyć, na przykład na serwerze sklepu, i podaj tu jego adres. Bez niego wychodzą tylko teksty.</translation>
    </message>
    <message>
        <source>On your server or service, make an address that takes a POST request with JSON.</source>
        <translation>Na swoim serwerze lub w usłudze utwórz adres, który przyjmuje żądania POST z JSON.</translation>
    </message>
    <message>
        <source>Get or make a signing secret of the form whsec_… (24 to 64 random bytes in base64).</source>
        <translation>Weź lub utwórz sekret do podpisu w postaci whsec_… (24 do 64 losowych bajtów w base64).</translation>
    </message>
    <message>
        <source>Let the server check the signature, as standardwebhooks.com says, and keep each webhook-id once: a post that is sent again has the same one.</source>
        <translation>Niech serwer sprawdza podpis, jak mówi standardwebhooks.com, i zachowuje każdy webhook-id raz: post wysłany ponownie ma ten sam.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Sekret do podpisu</translation>
    </message>
    <message>
        <source>Standard Webhooks: base64 after whsec_. The server checks our signature with it.</source>
        <translation>Standard Webhooks: base64 po whsec_. Serwer sprawdza nim nasz podpis.</translation>
    </message>
    <message>
        <source>Choose where you post it. SocialDesk needs no login there.</source>
        <translation>Wybierz, gdzie publikujesz. SocialDesk nie potrzebuje tam logowania.</translation>
    </message>
    <message>
        <source>At its time, SocialDesk shows the post in the queue: copy the text, save the pictures, open the site and post it.</source>
        <translation>O porze posta SocialDesk pokazuje go w kolejce: skopiuj tekst, zapisz obrazy, otwórz stronę i opublikuj go.</translation>
    </message>
    <message>
        <source>Mark it as done. Until then it counts as not published.</source>
        <translation>Oznacz go jako zrobiony. Do tego czasu liczy się jako nieopublikowany.</translation>
    </message>
    <message>
        <source>Where you post it</source>
        <translation>Gdzie publikujesz</translation>
    </message>
</context>
<context>
    <name>ExamplesList</name>
    <message>
        <source>Examples from {pack}</source>
        <translation>Przykłady z pakietu {pack}</translation>
    </message>
    <message>
        <source>Sounds like us</source>
        <translation>Brzmi jak my</translation>
    </message>
    <message>
        <source>Does not sound like us</source>
        <translation>Nie brzmi jak my</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Plans and calendars ({patterns})</source>
        <translation>Plany i kalendarze ({patterns})</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Import planu</translation>
    </message>
    <message>
        <source>A CSV file from Buffer, Publer, Sprout Social, Hootsuite or a sheet of your own. You see every row before anything is kept.</source>
        <translation>Plik CSV z Buffera, Publera, Sprout Social, Hootsuite albo z własnego arkusza. Zobaczysz każdy wiersz, zanim coś zostanie zachowane.</translation>
    </message>
    <message>
        <source>A calendar file (.ics) brings in its events as notes.</source>
        <translation>Plik kalendarza (.ics) wnosi swoje wydarzenia jako notatki.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Albo upuść plik tutaj.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import i eksport</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>Od tego czasu zmieniono coś innego. Cofnij wraca o jedną zmianę naraz.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Which posts</source>
        <translation>Które posty</translation>
    </message>
    <message>
        <source>Everything from today on</source>
        <translation>Wszystko od dzisiaj</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Najbliższe cztery tygodnie</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Ostatnie cztery tygodnie</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Wybrane dni</translation>
    </message>
    <message>
        <source>Everything, drafts too</source>
        <translation>Wszystko, także szkice</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Eksportuj jako CSV…</translation>
    </message>
    <message>
        <source>Export for a calendar…</source>
        <translation>Eksportuj do kalendarza…</translation>
    </message>
    <message>
        <source>Sheet (*.csv)</source>
        <translation>Arkusz (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Eksport planu</translation>
    </message>
    <message>
        <source>{file} holds {count} rows</source>
        <translation>Wiersze w pliku {file}: {count}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>A sheet can be imported again; a calendar shows the plan to colleagues.</source>
        <translation>Arkusz można znowu zaimportować; kalendarz pokazuje plan współpracownikom.</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Add a feed</source>
        <translation>Dodaj własny kanał Atom</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Dodaj kanał Atom</translation>
    </message>
    <message>
        <source>SocialDesk writes a page, an Atom feed and your pictures into a folder. Put that folder on any web host, and people can follow it. It needs no account.</source>
        <translation>SocialDesk zapisuje stronę, kanał Atom i Twoje obrazy w folderze. Umieść ten folder na dowolnym serwerze WWW, a ludzie będą mogli Cię śledzić. Konto nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Piekarnia na Rogu</translation>
    </message>
    <message>
        <source>in SocialDesk's own folder</source>
        <translation>we własnym folderze SocialDesk</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Dodawanie…</translation>
    </message>
    <message>
        <source>{name} is added. Set its posting times next.</source>
        <translation>Dodano: {name}. Ustaw teraz pory publikacji.</translation>
    </message>
    <message>
        <source>Folder for the feed</source>
        <translation>Folder na kanał Atom</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some states, labels or campaigns (Shift+F)</source>
        <translation>Pokaż tylko niektóre stany, etykiety lub kampanie (Shift+F)</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filtr ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Rule: {rule}</source>
        <translation>Reguła: {rule}</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>Popraw: {words}</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Nasze słowo</translation>
    </message>
    <message>
        <source>Add “{word}” to the brand's words</source>
        <translation>Dodaj „{word}” do słów marki</translation>
    </message>
    <message>
        <source>It is never marked again</source>
        <translation>Nigdy więcej nie będzie oznaczane</translation>
    </message>
    <message>
        <source>Fix always…</source>
        <translation>Poprawiaj zawsze…</translation>
    </message>
    <message>
        <source>Always correct “{words}” to…</source>
        <translation>Zawsze poprawiaj „{words}” na…</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Tu pomiń</translation>
    </message>
    <message>
        <source>Not marked again in this post</source>
        <translation>Nie będzie oznaczane w tym poście</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Findings show up here as you write.</source>
        <translation>Uwagi pojawią się tu, gdy piszesz.</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nie ma czego poprawiać.</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Always correct to…</source>
        <translation>Zawsze poprawiaj na…</translation>
    </message>
    <message>
        <source>Add to the brand's words</source>
        <translation>Dodaj do słów marki</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Tu pomiń</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <source>The file is from</source>
        <translation>Plik pochodzi z</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found posts</source>
        <translation>Znalezione posty</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>Pomiń przewodnik</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Schedule the post</source>
        <translation>Zaplanuj post</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Połącz konto</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Planowanie…</translation>
    </message>
</context>
<context>
    <name>GuideHost</name>
    <message>
        <source>Your first post is scheduled. It is in the calendar.</source>
        <translation>Twój pierwszy post jest zaplanowany. Jest w kalendarzu.</translation>
    </message>
    <message>
        <source>Choose Add channel, then come back for your first post.</source>
        <translation>Wybierz Dodaj kanał, a potem wróć po swój pierwszy post.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>Połączono: {name}.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Napisz pierwszy post</translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>Habits</source>
        <translation>Nawyki</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ask for approval</source>
        <translation>Poproś o akceptację</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Usuń ten post</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nowy post</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Edycja posta</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Wróć do panelu bocznego</translation>
    </message>
    <message>
        <source>Widen, with a preview</source>
        <translation>Poszerz i pokaż podgląd</translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored here: {count}</source>
        <translation>Pominięte tutaj: {count}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokazuj znowu</translation>
    </message>
    <message>
        <source>Show again: {message}</source>
        <translation>Pokazuj znowu: {message}</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>“{words}” is left as it is in this post.</source>
        <translation>„{words}” zostaje w tym poście bez zmian.</translation>
    </message>
    <message>
        <source>Ignored in this post.</source>
        <translation>Pominięto w tym poście.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Name of the pack</source>
        <translation>Nazwa pakietu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Nowe reguły</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Co odrzucono</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation>Nic z tego nie da się użyć.</translation>
    </message>
    <message>
        <source>1 new rule</source>
        <translation>1 nowa reguła</translation>
    </message>
    <message numerus="yes">
        <source>{count} new rules</source>
        <translation>
            <numerusform>{count} nowa reguła</numerusform>
            <numerusform>{count} nowe reguły</numerusform>
            <numerusform>{count} nowych reguł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} słowo</numerusform>
            <numerusform>{count} słowa</numerusform>
            <numerusform>{count} słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tone on {count} scales</source>
        <translation>
            <numerusform>ton na {count} skali</numerusform>
            <numerusform>ton na {count} skalach</numerusform>
            <numerusform>ton na {count} skalach</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>This replaces {what}.</source>
        <translation>To zastąpi: {what}.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import: {file}</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Zachowaj jako</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts are refused</source>
        <translation>
            <numerusform>{count} część odrzucona</numerusform>
            <numerusform>{count} części odrzucone</numerusform>
            <numerusform>{count} części odrzuconych</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is refused</source>
        <translation>1 część odrzucona</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>Remove label {name}</source>
        <translation>Usuń etykietę {name}</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Add a label</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Labels, each ended by a comma</source>
        <translation>Etykiety, każda zakończona przecinkiem</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Belarusian</source>
        <translation>białoruski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>fiński</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>chorwacki</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>We write in {name}</source>
        <translation>Piszemy w języku: {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Przesuń w górę: {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Przesuń w dół: {name}</translation>
    </message>
    <message>
        <source>To do better: {mend}</source>
        <translation>Żeby było lepiej: {mend}</translation>
    </message>
    <message>
        <source>Short posts are taken for this one</source>
        <translation>Krótkie posty uchodzą za ten język</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Spelling, grammar slips and mixed-up words are checked</source>
        <translation>Sprawdzana jest pisownia, błędy gramatyczne i mylone słowa</translation>
    </message>
    <message>
        <source>Spelling is checked, by a dictionary</source>
        <translation>Pisownię sprawdza słownik</translation>
    </message>
    <message>
        <source>Spelling is checked, by how common words are beside a dictionary</source>
        <translation>Pisownię sprawdza słownik i częstość słów</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary for it</source>
        <translation>Bez sprawdzania: brak słownika</translation>
    </message>
    <message>
        <source>Dictionary: {names}</source>
        <translation>Słownik: {names}</translation>
    </message>
    <message>
        <source>Word counts: {name}</source>
        <translation>Częstość słów: {name}</translation>
    </message>
    <message>
        <source>Grammar: {name}</source>
        <translation>Gramatyka: {name}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Add another language</source>
        <translation>Dodaj kolejny język</translation>
    </message>
    <message>
        <source>Open the dictionaries folder</source>
        <translation>Otwórz folder słowników</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Choose what you write in, the most frequent one first. Which language a post is in is found by itself, also sentence by sentence.</source>
        <translation>Wybierz języki, w których piszesz, najczęstszy na początku. Język posta jest rozpoznawany sam, także zdanie po zdaniu.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>SocialDesk failed to open your calendar, by a fault of its own</source>
        <translation>SocialDesk nie zdołał otworzyć kalendarza z własnej winy</translation>
    </message>
    <message>
        <source>the details are in {file}</source>
        <translation>szczegóły są w pliku {file}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn a voice from your posts</source>
        <translation>Głos z Twoich postów</translation>
    </message>
    <message>
        <source>A name, such as our-voice</source>
        <translation>Nazwa, na przykład nasz-glos</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Nazwa głosu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The more posts, the longer it takes.</source>
        <translation>Im więcej postów, tym dłużej to trwa.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {count} posts</source>
        <translation>
            <numerusform>Głos z {count} posta</numerusform>
            <numerusform>Głos z {count} postów</numerusform>
            <numerusform>Głos z {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>Nie zachowano: {reason}.</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Zachowaj jako</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>How you sound</source>
        <translation>Jak brzmisz</translation>
    </message>
    <message>
        <source>The posts do not tell.</source>
        <translation>Z postów tego nie widać.</translation>
    </message>
    <message>
        <source>Your habits</source>
        <translation>Twoje nawyki</translation>
    </message>
    <message>
        <source>Change what you like; what you empty is left out.</source>
        <translation>Zmień, co chcesz; puste pola zostaną pominięte.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Twoje własne słowa</translation>
    </message>
    <message>
        <source>No dictionary knows them; those you keep are never marked as typos.</source>
        <translation>Nie zna ich żaden słownik; te, które zachowasz, nigdy nie będą oznaczane jako literówki.</translation>
    </message>
    <message>
        <source>Words you like more than others do</source>
        <translation>Słowa, które lubisz bardziej niż inni</translation>
    </message>
    <message>
        <source>{word} ({count})</source>
        <translation>{word} ({count})</translation>
    </message>
    <message>
        <source>Most like you</source>
        <translation>Najbardziej Twoje</translation>
    </message>
</context>
<context>
    <name>LevelCount</name>
    <message>
        <source>Errors: {count}</source>
        <translation>Błędy: {count}</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Ostrzeżenia: {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Sugestie: {count}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>{count} more are not listed. Search finds them in the calendar.</source>
        <translation>
            <numerusform>Jeszcze {count} post nie jest na liście. Znajdziesz go wyszukiwarką w kalendarzu.</numerusform>
            <numerusform>Jeszcze {count} posty nie są na liście. Znajdziesz je wyszukiwarką w kalendarzu.</numerusform>
            <numerusform>Jeszcze {count} postów nie ma na liście. Znajdziesz je wyszukiwarką w kalendarzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Opening your calendar…</source>
        <translation>Otwieranie kalendarza…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work, and SocialDesk is at fault. Your posts are kept.</source>
        <translation>To się nie udało z winy SocialDesk. Twoje posty są zachowane.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Shorten</source>
        <translation>Skróć</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Podziel na wątek</translation>
    </message>
    <message>
        <source>Split and number</source>
        <translation>Podziel i ponumeruj</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Przekształć</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Zmniejsz</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Przytnij…</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Over-full</source>
        <translation>Za dużo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>MonthMenu</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>{day}: nic w planie</translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation>{day}, za dużo</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>jeszcze {count}</numerusform>
            <numerusform>jeszcze {count}</numerusform>
            <numerusform>jeszcze {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Undo, redo and everything else (F10)</source>
        <translation>Cofnij, ponów i cała reszta (F10)</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Where do you want to post?</source>
        <translation>Gdzie chcesz publikować?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The plug-in {name} can't be used: {error}</source>
        <translation>Nie można użyć wtyczki {name}: {error}</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>What you call it</source>
        <translation>Jak go nazywasz</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>there is nothing new</source>
        <translation>nie ma nic nowego</translation>
    </message>
    <message>
        <source>fill in a field</source>
        <translation>wypełnij pole</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>Dodaj: {network}</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>Połącz ponownie: {name}</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Połącz ponownie</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (opcjonalnie)</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>Adres prywatny</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>{server} nie jest adresem publicznym.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your secrets are sent there.</source>
        <translation>Idź dalej tylko wtedy, gdy to Twój własny serwer: trafią tam Twoje sekrety.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>To mój serwer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nic nie wysłano</translation>
    </message>
    <message>
        <source>change the address</source>
        <translation>zmień adres</translation>
    </message>
    <message>
        <source>{name} is connected. Set its posting times next.</source>
        <translation>Połączono: {name}. Ustaw teraz pory publikacji.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>Połączono: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkOptions</name>
    <message>
        <source>More for {name}</source>
        <translation>Więcej: {name}</translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Costs money</source>
        <translation>Płatne</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>A web page and an Atom feed of your own. Needs no account.</source>
        <translation>Twoja strona i kanał Atom. Konto nie jest potrzebne.</translation>
    </message>
    <message>
        <source>Posts and threads with pictures, on any server.</source>
        <translation>Posty i wątki z obrazami, na dowolnym serwerze.</translation>
    </message>
    <message>
        <source>Posts and threads; GoToSocial and Pleroma too.</source>
        <translation>Posty i wątki; także GoToSocial i Pleroma.</translation>
    </message>
    <message>
        <source>Each reader gets a message through your own mail provider.</source>
        <translation>Każdy czytelnik dostaje wiadomość przez Twojego dostawcę poczty.</translation>
    </message>
    <message>
        <source>A bot posts in your channel.</source>
        <translation>Bot publikuje na Twoim kanale.</translation>
    </message>
    <message>
        <source>Posts with pictures through an app of your own.</source>
        <translation>Posty z obrazami przez Twoją własną aplikację.</translation>
    </message>
    <message>
        <source>Your own profile, or your company's page.</source>
        <translation>Twój profil albo strona Twojej firmy.</translation>
    </message>
    <message>
        <source>A page that you look after.</source>
        <translation>Strona, którą się opiekujesz.</translation>
    </message>
    <message>
        <source>Pins on one of your boards.</source>
        <translation>Piny na jednej z Twoich tablic.</translation>
    </message>
    <message>
        <source>A professional account, with pictures at a public address.</source>
        <translation>Konto profesjonalne, z obrazami pod publicznym adresem.</translation>
    </message>
    <message>
        <source>Your profile, with pictures at a public address.</source>
        <translation>Twój profil, z obrazami pod publicznym adresem.</translation>
    </message>
    <message>
        <source>A signed message to your own server, Zapier, Make or n8n.</source>
        <translation>Podpisana wiadomość do Twojego serwera, Zapiera, Make lub n8n.</translation>
    </message>
    <message>
        <source>Any other site: SocialDesk reminds you, you post it.</source>
        <translation>Każda inna strona: SocialDesk przypomina, Ty publikujesz.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What should change?</source>
        <translation>Co trzeba zmienić?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Your name (if you like)</source>
        <translation>Twoje imię (jeśli chcesz)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Odeślij</translation>
    </message>
    <message>
        <source>Send back (Ctrl+Enter)</source>
        <translation>Odeślij (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Request changes to {count} posts</source>
        <translation>Poproś o zmiany w postach ({count})</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Poproś o zmiany</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>Wydarzenia kalendarza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>Events become notes on the calendar: they are seen, never published.</source>
        <translation>Wydarzenia stają się notatkami w kalendarzu: widać je, ale nigdy nie są publikowane.</translation>
    </message>
    <message>
        <source>{count} could not be understood and are left out.</source>
        <translation>Niezrozumiałe i pominięte: {count}.</translation>
    </message>
    <message>
        <source>It has no event of the last weeks or the year ahead.</source>
        <translation>Nie ma w nim wydarzeń z ostatnich tygodni ani z najbliższego roku.</translation>
    </message>
    <message>
        <source>Import 1 note</source>
        <translation>Importuj 1 notatkę</translation>
    </message>
    <message>
        <source>Import {count} notes</source>
        <translation>Importuj notatki ({count})</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Nie zaimportowano: {reason}.</translation>
    </message>
    <message>
        <source>{count} notes are new on the calendar</source>
        <translation>Nowe notatki w kalendarzu: {count}</translation>
    </message>
    <message>
        <source>; {count} were there already</source>
        <translation>; były już: {count}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Published on {channels}</source>
        <translation>Opublikowano: {channels}</translation>
    </message>
    <message>
        <source>Missed on {channels}</source>
        <translation>Przegapiono: {channels}</translation>
    </message>
    <message>
        <source>Not sure it is on {channels}</source>
        <translation>Nie wiadomo, czy wyszedł: {channels}</translation>
    </message>
    <message>
        <source>Not published on {channels}</source>
        <translation>Nie opublikowano: {channels}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are published</source>
        <translation>
            <numerusform>Opublikowano {count} post</numerusform>
            <numerusform>Opublikowano {count} posty</numerusform>
            <numerusform>Opublikowano {count} postów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were missed</source>
        <translation>
            <numerusform>Przegapiono {count} post</numerusform>
            <numerusform>Przegapiono {count} posty</numerusform>
            <numerusform>Przegapiono {count} postów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts may be out or not</source>
        <translation>
            <numerusform>{count} post może wyszedł, a może nie</numerusform>
            <numerusform>{count} posty może wyszły, a może nie</numerusform>
            <numerusform>{count} postów może wyszło, a może nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not published</source>
        <translation>
            <numerusform>Nie opublikowano {count} posta</numerusform>
            <numerusform>Nie opublikowano {count} postów</numerusform>
            <numerusform>Nie opublikowano {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide when they should go out.</source>
        <translation>Zdecyduj, kiedy mają wyjść.</translation>
    </message>
    <message>
        <source>Look, and tell SocialDesk what happened.</source>
        <translation>Sprawdź i powiedz SocialDesk, co się stało.</translation>
    </message>
    <message>
        <source>See why in the queue.</source>
        <translation>Powód zobaczysz w kolejce.</translation>
    </message>
</context>
<context>
    <name>OpenedPost</name>
    <message>
        <source>Delete this post</source>
        <translation>Usuń ten post</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Usunąć ten post?</translation>
    </message>
    <message>
        <source>It can’t be brought back.</source>
        <translation>Nie da się go przywrócić.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Usunięto.</translation>
    </message>
</context>
<context>
    <name>OrderQuestion</name>
    <message>
        <source>Which day is “{date}”?</source>
        <translation>Jaki dzień to „{date}”?</translation>
    </message>
</context>
<context>
    <name>OwnCorrections</name>
    <message>
        <source>“{wrong}” is always corrected to “{right}” now.</source>
        <translation>„{wrong}” będzie teraz zawsze poprawiane na „{right}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>More voices</source>
        <translation>Więcej głosów</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>W innych językach</translation>
    </message>
    <message>
        <source>Where two of them disagree, the lower one wins.</source>
        <translation>Gdy dwa się nie zgadzają, wygrywa niższy.</translation>
    </message>
    <message>
        <source>Learn a voice from our posts…</source>
        <translation>Poznaj głos z naszych postów…</translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message>
        <source>More for {name}</source>
        <translation>Więcej: {name}</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Porównaj z…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Eksportuj: {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Plik…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Czytanie: {name}…</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Nie zaimportowano: {reason}.</translation>
    </message>
    <message>
        <source>Import a voice pack</source>
        <translation>Import pakietu głosu</translation>
    </message>
    <message>
        <source>Voice packs and rules (*.voicepack *.zip *.yml *.yaml)</source>
        <translation>Pakiety głosu i reguły (*.voicepack *.zip *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Import a folder of rules</source>
        <translation>Import folderu z regułami</translation>
    </message>
    <message>
        <source>Export a voice pack</source>
        <translation>Eksport pakietu głosu</translation>
    </message>
    <message>
        <source>Voice pack (*.voicepack)</source>
        <translation>Pakiet głosu (*.voicepack)</translation>
    </message>
    <message>
        <source>Delete voice pack</source>
        <translation>Usuń pakiet głosu</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć pakiet {name}?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. Export it first to keep a copy.</source>
        <translation>Jego pliki znikną z tego komputera. Najpierw go wyeksportuj, żeby mieć kopię.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Packs hold rules, words and a tone. Drop one here: a .voicepack or zip from a colleague, a folder of Vale rules, or a single rule.</source>
        <translation>Pakiety zawierają reguły, słowa i ton. Upuść tu pakiet: .voicepack lub zip od współpracownika, folder reguł Vale albo pojedynczą regułę.</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Always applies</source>
        <translation>Działa zawsze</translation>
    </message>
    <message>
        <source>Move {pack} up</source>
        <translation>Przesuń w górę: {pack}</translation>
    </message>
    <message>
        <source>Move {pack} down</source>
        <translation>Przesuń w dół: {pack}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action, a room, a channel or a post</source>
        <translation>Znajdź czynność, pokój, kanał lub post</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Nothing has that in its name or its words.</source>
        <translation>Nic nie ma tego w nazwie ani w tekście.</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Find anything…</source>
        <translation>Znajdź cokolwiek…</translation>
    </message>
    <message>
        <source>Show its posts only</source>
        <translation>Pokaż tylko jego posty</translation>
    </message>
</context>
<context>
    <name>PictureMending</name>
    <message>
        <source>The picture is {width} × {height} and {size} now.</source>
        <translation>Obraz ma teraz {width} × {height} i {size}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture {number}</source>
        <translation>Obraz {number}</translation>
    </message>
    <message>
        <source>Alt text: what does it show?</source>
        <translation>Tekst alternatywny: co przedstawia?</translation>
    </message>
    <message>
        <source>Read aloud to people who can’t see the picture</source>
        <translation>Czytany na głos osobom, które nie widzą obrazu</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>Opis obrazu {number}</translation>
    </message>
    <message>
        <source>Move picture {number} up</source>
        <translation>Przesuń obraz {number} w górę</translation>
    </message>
    <message>
        <source>Move picture {number} down</source>
        <translation>Przesuń obraz {number} w dół</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>Usuń obraz {number}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Pominięty przez Ciebie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nieużywana</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>Opisy obrazów</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Pierwszy komentarz</translation>
    </message>
    <message>
        <source>Notes for colleagues</source>
        <translation>Notatki dla współpracowników</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Inny program</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Najpierw dzień</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Najpierw miesiąc</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Rows of the plan</source>
        <translation>Wiersze planu</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>Tylko wiersze z problemem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import: {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>What the columns hold: {used} of {all} are used</source>
        <translation>Co zawierają kolumny: używane {used} z {all}</translation>
    </message>
    <message>
        <source>{possible} of {all} rows can be imported.</source>
        <translation>Można zaimportować {possible} z {all} wierszy.</translation>
    </message>
    <message>
        <source>First say which day the dates mean.</source>
        <translation>Najpierw powiedz, jaki dzień oznaczają daty.</translation>
    </message>
    <message>
        <source>The table says what keeps the others.</source>
        <translation>Tabela mówi, co zatrzymuje pozostałe.</translation>
    </message>
    <message>
        <source>Row {line}: {words}.</source>
        <translation>Wiersz {line}: {words}.</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>Powiedz, która kolumna zawiera tekst.</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>Nie zaimportowano: {reason}.</translation>
    </message>
    <message>
        <source>Import 1 post</source>
        <translation>Importuj 1 post</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>Importuj posty ({count})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>Keeping {count} posts…</source>
        <translation>Zapisywanie postów ({count})…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Zatrzymano. Niczego nie zaimportowano.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Part {number}</source>
        <translation>Część {number}</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Write your first post</source>
        <translation>Napisz swój pierwszy post</translation>
    </message>
    <message>
        <source>Say what is new, in a sentence or two. You can change it until it goes out.</source>
        <translation>Powiedz, co nowego, w jednym lub dwóch zdaniach. Możesz to zmieniać, dopóki nie wyjdzie.</translation>
    </message>
    <message>
        <source>Cinnamon rolls are back: out of the oven at eight, gone by ten.</source>
        <translation>Cynamonki wróciły: z pieca o ósmej, o dziesiątej już ich nie ma.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>ta pora już minęła</translation>
    </message>
    <message>
        <source>choose a later one</source>
        <translation>wybierz późniejszą</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Wyjdzie: {when}.</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Twój post</translation>
    </message>
</context>
<context>
    <name>PostsBox</name>
    <message>
        <source>Posts to learn from</source>
        <translation>Posty do nauki</translation>
    </message>
    <message>
        <source>Paste posts that sound like you, with an empty line between them.</source>
        <translation>Wklej posty, które brzmią jak Ty, oddzielone pustą linią.</translation>
    </message>
    <message>
        <source>Add our posts from here</source>
        <translation>Dodaj nasze posty stąd</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Dodaj z pliku…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Poznaj głos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Listening to your posts…</source>
        <translation>Wsłuchiwanie się w Twoje posty…</translation>
    </message>
    <message>
        <source>Not learned: {reason}.</source>
        <translation>Nie udało się poznać głosu: {reason}.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Nie ma czego dodać.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>{count} different posts</source>
        <translation>
            <numerusform>{count} różny post</numerusform>
            <numerusform>{count} różne posty</numerusform>
            <numerusform>{count} różnych postów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} are needed, more are better</source>
        <translation>
            <numerusform>; potrzebny jest {count}, im więcej, tym lepiej</numerusform>
            <numerusform>; potrzebne są {count}, im więcej, tym lepiej</numerusform>
            <numerusform>; potrzeba {count}, im więcej, tym lepiej</numerusform>
        </translation>
    </message>
    <message>
        <source>Add posts from a file</source>
        <translation>Dodaj posty z pliku</translation>
    </message>
    <message>
        <source>Text or JSON lines (*.txt *.jsonl *.md)</source>
        <translation>Tekst lub wiersze JSON (*.txt *.jsonl *.md)</translation>
    </message>
    <message>
        <source>Not added: {reason}.</source>
        <translation>Nie dodano: {reason}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Choose a channel to see the post on it.</source>
        <translation>Wybierz kanał, żeby zobaczyć na nim post.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview on {name}</source>
        <translation>Podgląd: {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Your words show up here.</source>
        <translation>Tu pojawią się Twoje słowa.</translation>
    </message>
    <message>
        <source>First comment: {words}</source>
        <translation>Pierwszy komentarz: {words}</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Nothing was changed; your posts are as they were.</source>
        <translation>Nic nie zmieniono; Twoje posty są takie, jakie były.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>Najpierw napisz coś albo dodaj obraz.</translation>
    </message>
    <message>
        <source>Choose where this goes out first.</source>
        <translation>Najpierw wybierz, gdzie to wyjdzie.</translation>
    </message>
    <message>
        <source>This is what you were writing last time.</source>
        <translation>To pisałeś ostatnim razem.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Zacznij nowy</translation>
    </message>
    <message>
        <source>This has changes that are not saved yet.</source>
        <translation>Są tu zmiany, które nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation>Wróć do zapisanego tekstu</translation>
    </message>
    <message>
        <source>This post is published and stays as it is.</source>
        <translation>Ten post jest opublikowany i taki zostanie.</translation>
    </message>
    <message>
        <source>This post can’t be changed now.</source>
        <translation>Tego posta nie można teraz zmienić.</translation>
    </message>
    <message>
        <source>Copy to a new post</source>
        <translation>Skopiuj do nowego posta</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Skróć go</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Popraw to</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <translation>Zaplanuj mimo to</translation>
    </message>
    <message>
        <source>Add to queue anyway</source>
        <translation>Dodaj do kolejki mimo to</translation>
    </message>
    <message>
        <source>Share anyway</source>
        <translation>Udostępnij mimo to</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Zapisz mimo to</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Its time came while nothing could publish it; it was not sent.</source>
        <translation>Gdy przyszła jego pora, nic nie mogło go opublikować; nie został wysłany.</translation>
    </message>
    <message>
        <source>It may be out: look there, and say what you see.</source>
        <translation>Mógł się ukazać: sprawdź tam i powiedz, co widzisz.</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Oznacz jako opublikowany</translation>
    </message>
    <message>
        <source>Mark as not published</source>
        <translation>Oznacz jako nieopublikowany</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Połącz ponownie</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Zmień termin</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Następny termin</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Wróć do szkicu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>Zaplanuj post</translation>
    </message>
    <message>
        <source>Nothing is planned. The next post is yours.</source>
        <translation>Nic nie jest zaplanowane. Następny post należy do Ciebie.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>No drafts. A thought kept here goes nowhere until you say so.</source>
        <translation>Nie ma szkiców. Myśl zapisana tutaj nigdzie nie pójdzie, dopóki nie powiesz.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Nothing waits for anybody's approval.</source>
        <translation>Nic nie czeka na akceptację.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Akceptacje</translation>
    </message>
    <message>
        <source>Nothing went out in the last 30 days.</source>
        <translation>W ostatnich 30 dniach nic nie wyszło.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Nothing needs you. All posts go their way.</source>
        <translation>Nic Cię nie wymaga. Wszystkie posty idą swoją drogą.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Marked as published</source>
        <translation>Oznaczono jako opublikowany</translation>
    </message>
    <message>
        <source>Marked as not published</source>
        <translation>Oznaczono jako nieopublikowany</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zaakceptowany</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts approved</source>
        <translation>
            <numerusform>Zaakceptowano {count} post</numerusform>
            <numerusform>Zaakceptowano {count} posty</numerusform>
            <numerusform>Zaakceptowano {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>Zachowano jako szkic; sam nie wyjdzie</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>{count} post jest znowu szkicem</numerusform>
            <numerusform>{count} posty są znowu szkicami</numerusform>
            <numerusform>{count} postów jest znowu szkicami</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>Usunięto {count} post</numerusform>
            <numerusform>Usunięto {count} posty</numerusform>
            <numerusform>Usunięto {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>Wychodzi teraz</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Wyjdzie: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts go out now</source>
        <translation>
            <numerusform>{count} post wychodzi teraz</numerusform>
            <numerusform>{count} posty wychodzą teraz</numerusform>
            <numerusform>{count} postów wychodzi teraz</numerusform>
        </translation>
    </message>
    <message>
        <source>{now} of {count} go out now, the rest in turn; the last one {when}</source>
        <translation>{now} z {count} wychodzi teraz, reszta po kolei; ostatni: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are in the queue; the last one goes out {when}</source>
        <translation>
            <numerusform>{count} post jest w kolejce; ostatni wyjdzie: {when}</numerusform>
            <numerusform>{count} posty są w kolejce; ostatni wyjdzie: {when}</numerusform>
            <numerusform>{count} postów jest w kolejce; ostatni wyjdzie: {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>Pory publikacji</translation>
    </message>
    <message numerus="yes">
        <source>{count} missed while you were away</source>
        <translation>
            <numerusform>{count} przepadł, gdy Cię nie było</numerusform>
            <numerusform>{count} przepadły, gdy Cię nie było</numerusform>
            <numerusform>{count} przepadło, gdy Cię nie było</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>Nic nie czeka na publikację.</translation>
    </message>
    <message>
        <source>1 post waits</source>
        <translation>Czeka 1 post</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait</source>
        <translation>
            <numerusform>Czeka {count} post</numerusform>
            <numerusform>Czekają {count} posty</numerusform>
            <numerusform>Czeka {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one goes out {when}</source>
        <translation>następny wyjdzie: {when}</translation>
    </message>
    <message>
        <source>Posts go out for as long as this window is open.</source>
        <translation>Posty wychodzą, dopóki to okno jest otwarte.</translation>
    </message>
    <message>
        <source>Another SocialDesk on this computer sends the posts.</source>
        <translation>Posty wysyła inny SocialDesk na tym komputerze.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Pause all channels</source>
        <translation>Wstrzymaj wszystkie kanały</translation>
    </message>
    <message>
        <source>Resume all channels</source>
        <translation>Wznów wszystkie kanały</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Wznów: {name}</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>Wstrzymaj: {name}</translation>
    </message>
    <message>
        <source>The queue is paused: nothing goes out.</source>
        <translation>Kolejka jest wstrzymana: nic nie wychodzi.</translation>
    </message>
    <message>
        <source>Paused: {names}. Posts there wait.</source>
        <translation>Wstrzymane: {names}. Posty tam czekają.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>Move to another zone…</source>
        <translation>Przenieś do innej strefy…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>After the computer slept or was off, a post this late still goes out by itself. A later one is missed, and you decide.</source>
        <translation>Gdy komputer spał albo był wyłączony, tak spóźniony post jeszcze wyjdzie sam. Późniejszy przepada i decydujesz Ty.</translation>
    </message>
    <message>
        <source>A text that comes again on one channel within this time is flagged while you write. It can still go out.</source>
        <translation>Tekst, który w tym czasie powtarza się na tym samym kanale, jest oznaczany podczas pisania. Nadal może wyjść.</translation>
    </message>
    <message>
        <source>A post may be late by</source>
        <translation>Post może się spóźnić o</translation>
    </message>
    <message>
        <source>Flag the same text within</source>
        <translation>Oznacz ten sam tekst w ciągu</translation>
    </message>
    <message>
        <source>Planned by the clock of</source>
        <translation>Planowane według zegara</translation>
    </message>
</context>
<context>
    <name>QueueRoom</name>
    <message>
        <source>Lists of the queue</source>
        <translation>Listy kolejki</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Pominięte wiersze</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Pokaż kalendarz</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importuj inny plik</translation>
    </message>
    <message>
        <source>1 post is kept.</source>
        <translation>Zachowano 1 post.</translation>
    </message>
    <message>
        <source>{count} posts are kept.</source>
        <translation>Zachowane posty: {count}.</translation>
    </message>
    <message>
        <source>No post was imported.</source>
        <translation>Nie zaimportowano żadnego posta.</translation>
    </message>
    <message>
        <source>The import is taken back; the posts are gone again.</source>
        <translation>Import cofnięto; postów znowu nie ma.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Without a time</source>
        <translation>Bez terminu</translation>
    </message>
    <message>
        <source>Approval was asked for ({when})</source>
        <translation>Poproszono o akceptację ({when})</translation>
    </message>
    <message>
        <source>{who} approved ({when})</source>
        <translation>{who}: zaakceptowano ({when})</translation>
    </message>
    <message>
        <source>Approved ({when})</source>
        <translation>Zaakceptowano ({when})</translation>
    </message>
    <message>
        <source>{who} asks for changes ({when})</source>
        <translation>{who} prosi o zmiany ({when})</translation>
    </message>
    <message>
        <source>Changes are asked for ({when})</source>
        <translation>Poproszono o zmiany ({when})</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Bez kanału</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>Obraz nie ma opisu.</translation>
    </message>
    <message>
        <source>{missing} of {count} pictures have no description.</source>
        <translation>Obrazy bez opisu: {missing} z {count}.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Nothing left to mend</source>
        <translation>Nic do poprawienia</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>jeszcze {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Sugestie: {count}</translation>
    </message>
    <message>
        <source>Posts: {count}</source>
        <translation>Posty: {count}</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Wyślij do przeglądu</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona WWW (*.html)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Przyjmij odpowiedzi</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Odpowiedzi (*.json)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Poproś o zmiany…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Poproś o akceptację</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Nothing: the post was deleted</source>
        <translation>Nic: post usunięto</translation>
    </message>
    <message>
        <source>Stays as it is: it was changed since</source>
        <translation>Zostaje bez zmian: zmienił się w międzyczasie</translation>
    </message>
    <message>
        <source>Stays as it is: it waits for no answer</source>
        <translation>Zostaje bez zmian: nie czeka na odpowiedź</translation>
    </message>
    <message>
        <source>Goes back for changes</source>
        <translation>Wraca do poprawy</translation>
    </message>
    <message>
        <source>Is approved</source>
        <translation>Jest zaakceptowany</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Waits for approval</source>
        <translation>Czeka na akceptację</translation>
    </message>
    <message>
        <source>{count} posts wait for approval</source>
        <translation>Posty czekające na akceptację: {count}</translation>
    </message>
    <message>
        <source>Sent back for changes</source>
        <translation>Odesłano do poprawy</translation>
    </message>
    <message>
        <source>{count} posts are sent back for changes</source>
        <translation>Posty odesłane do poprawy: {count}</translation>
    </message>
    <message>
        <source>From now on, what is planned waits for approval.</source>
        <translation>Od teraz to, co zaplanowane, czeka na akceptację.</translation>
    </message>
    <message>
        <source>Posts go out without approval from now on.</source>
        <translation>Od teraz posty wychodzą bez akceptacji.</translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation>Zaakceptowane posty: {count}</translation>
    </message>
    <message>
        <source>Approved; it has no time yet</source>
        <translation>Zaakceptowano; nie ma jeszcze terminu</translation>
    </message>
    <message>
        <source>Approved; its time has passed, so give it another</source>
        <translation>Zaakceptowano; jego pora minęła, więc daj mu inną</translation>
    </message>
    <message>
        <source>Approved; it goes out {when}</source>
        <translation>Zaakceptowano; wyjdzie: {when}</translation>
    </message>
    <message>
        <source>1 post is in {file}. Send it; the answers come back as a file.</source>
        <translation>W pliku {file} jest 1 post. Wyślij go; odpowiedzi wrócą jako plik.</translation>
    </message>
    <message>
        <source>{count} posts are in {file}. Send it; the answers come back as a file.</source>
        <translation>Posty w pliku {file}: {count}. Wyślij go; odpowiedzi wrócą jako plik.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Approved: {approved}. Sent back: {sent_back}.</source>
        <translation>Zaakceptowane: {approved}. Odesłane: {sent_back}.</translation>
    </message>
    <message>
        <source>As they were: {left}.</source>
        <translation>Bez zmian: {left}.</translation>
    </message>
    <message>
        <source>Review: {week}</source>
        <translation>Przegląd: {week}</translation>
    </message>
    <message>
        <source>Look at each post and answer. Nothing is sent before you save the answers.</source>
        <translation>Obejrzyj każdy post i odpowiedz. Nic nie zostanie wysłane, zanim zapiszesz odpowiedzi.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Poproś o zmiany</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Co trzeba zmienić?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Zapisz odpowiedzi</translation>
    </message>
    <message>
        <source>Send the file that was saved back to whoever sent you this page.</source>
        <translation>Odeślij zapisany plik temu, kto przysłał Ci tę stronę.</translation>
    </message>
    <message>
        <source>Described as:</source>
        <translation>Opis:</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>Obraz nie ma opisu.</translation>
    </message>
</context>
<context>
    <name>ReviewCount</name>
    <message>
        <source>Waiting for approval: {count}</source>
        <translation>Do akceptacji: {count}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>Wyślij do przeglądu…</translation>
    </message>
    <message>
        <source>Write the week as one file for somebody without SocialDesk</source>
        <translation>Zapisz tydzień jako jeden plik dla kogoś bez SocialDesk</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Przyjmij odpowiedzi…</translation>
    </message>
    <message>
        <source>Read the file that a reviewer sent back</source>
        <translation>Wczytaj plik odesłany przez oceniającego</translation>
    </message>
    <message>
        <source>1 more waits in another week</source>
        <translation>1 dalszy czeka w innym tygodniu</translation>
    </message>
    <message>
        <source>{count} more wait in other weeks</source>
        <translation>w innych tygodniach czeka jeszcze: {count}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>How posts are reviewed</source>
        <translation>Jak ocenia się posty</translation>
    </message>
    <message>
        <source>Posts need approval before they go out</source>
        <translation>Posty wymagają akceptacji, zanim wyjdą</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nie ma czego oglądać.</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Żaden post tutaj nie pasuje do tego, czego szukasz.</translation>
    </message>
    <message>
        <source>Nothing of this week is left to look at.</source>
        <translation>W tym tygodniu nie zostało nic do obejrzenia.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week that has not gone out yet.</source>
        <translation>Na ten tydzień nie ma w planie nic, co jeszcze nie wyszło.</translation>
    </message>
    <message>
        <source>Look at the next week</source>
        <translation>Zobacz następny tydzień</translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation>Posty do przeglądu</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>What reviewers said</source>
        <translation>Co powiedzieli oceniający</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>It waits for approval.</source>
        <translation>Czeka na akceptację.</translation>
    </message>
</context>
<context>
    <name>RoomMenus</name>
    <message>
        <source>New post here</source>
        <translation>Nowy post tutaj</translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>The rule's file</source>
        <translation>Plik reguły</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Copy to our rules</source>
        <translation>Skopiuj do naszych reguł</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Back to the level that its pack gives it</source>
        <translation>Wróć do poziomu, który daje jej pakiet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose a rule to see why it is there, its tests and its file.</source>
        <translation>Wybierz regułę, żeby zobaczyć, po co jest, jej testy i plik.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Czytaj więcej</translation>
    </message>
    <message>
        <source>It brings no tests.</source>
        <translation>Nie ma testów.</translation>
    </message>
    <message>
        <source>It flags:</source>
        <translation>Oznacza:</translation>
    </message>
    <message>
        <source>It leaves alone:</source>
        <translation>Zostawia w spokoju:</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Back to the rules, without saving</source>
        <translation>Wróć do reguł bez zapisywania</translation>
    </message>
    <message>
        <source>A short name, such as no-hype</source>
        <translation>Krótka nazwa, na przykład bez-przesady</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nazwa reguły</translation>
    </message>
    <message>
        <source>The rule's file</source>
        <translation>Plik reguły</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Give the rule a name, then you can save it.</source>
        <translation>Nazwij regułę, wtedy możesz ją zapisać.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for the name.</source>
        <translation>W nazwie używaj liter, cyfr i łączników.</translation>
    </message>
    <message>
        <source>You have a rule “{name}” already: choose another name.</source>
        <translation>Masz już regułę „{name}”: wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Your copy of {rule}</source>
        <translation>Twoja kopia reguły {rule}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Edit your rule</source>
        <translation>Edytuj swoją regułę</translation>
    </message>
    <message>
        <source>Switch off {rule}, so that nothing is said twice</source>
        <translation>Wyłącz {rule}, żeby nic nie padało dwa razy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Search rules</source>
        <translation>Szukaj w regułach</translation>
    </message>
    <message>
        <source>By name, by what they say and why (Ctrl+F)</source>
        <translation>Po nazwie, po tym, co mówią i dlaczego (Ctrl+F)</translation>
    </message>
    <message>
        <source>From which pack</source>
        <translation>Z którego pakietu</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Wszystkie pakiety</translation>
    </message>
    <message>
        <source>With which level</source>
        <translation>Na którym poziomie</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Jakiego rodzaju</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>Reguły: {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>Reguły: {shown} z {total}</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Wszystkie poziomy</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestie</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Ours or changed</source>
        <translation>Nasze lub zmienione</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>No rule fits.</source>
        <translation>Żadna reguła nie pasuje.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Pokaż wszystkie reguły</translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Time to add</source>
        <translation>Godzina do dodania</translation>
    </message>
    <message>
        <source>Days to add it to</source>
        <translation>Dni, do których ją dodać</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>od poniedziałku do piątku</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Dodaj porę</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Godziny w strefie</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Usuń tę porę</translation>
    </message>
    <message>
        <source>Remove {day} {time}</source>
        <translation>Usuń: {day} {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>No post has these words.</source>
        <translation>Żaden post nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>The {count} nearest posts</source>
        <translation>Najbliższe posty: {count}</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} posty</numerusform>
            <numerusform>{count} postów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Wróć do szkicu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Usuń (Del)</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Choose nothing (Esc)</source>
        <translation>Odznacz wszystko (Esc)</translation>
    </message>
    <message>
        <source>1 post chosen</source>
        <translation>Zaznaczono 1 post</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts chosen</source>
        <translation>
            <numerusform>Zaznaczono {count} post</numerusform>
            <numerusform>Zaznaczono {count} posty</numerusform>
            <numerusform>Zaznaczono {count} postów</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>{count} of {listed} selected</source>
        <translation>Zaznaczono {count} z {listed}</translation>
    </message>
    <message>
        <source>Select posts to do something with them.</source>
        <translation>Zaznacz posty, żeby coś z nimi zrobić.</translation>
    </message>
    <message>
        <source>Select posts to answer several at once.</source>
        <translation>Zaznacz posty, żeby odpowiedzieć na kilka naraz.</translation>
    </message>
    <message>
        <source>Select all that wait ({count})</source>
        <translation>Zaznacz wszystkie czekające ({count})</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import i eksport</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome to SocialDesk</source>
        <translation>Witaj w SocialDesk</translation>
    </message>
    <message>
        <source>Your posts, planned, checked and sent from this computer. First, your shop.</source>
        <translation>Twoje posty, planowane, sprawdzane i wysyłane z tego komputera. Najpierw Twój sklep.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Piekarnia na Rogu</translation>
    </message>
    <message>
        <source>What is your shop or brand called?</source>
        <translation>Jak nazywa się Twój sklep lub marka?</translation>
    </message>
    <message>
        <source>Time zone of your plans</source>
        <translation>Strefa czasowa Twoich planów</translation>
    </message>
    <message>
        <source>Country, for its holidays</source>
        <translation>Kraj, ze względu na święta</translation>
    </message>
    <message>
        <source>Language of your posts</source>
        <translation>Język Twoich postów</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms, from top to bottom</source>
        <translation>Pokoje, od góry do dołu</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>Pisanie posta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Back and on</source>
        <translation>Wstecz i dalej</translation>
    </message>
    <message>
        <source>Open the post or the free time</source>
        <translation>Otwórz post lub wolny termin</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Udostępnij teraz</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Zapisz szkic</translation>
    </message>
    <message>
        <source>Fix what is underlined</source>
        <translation>Popraw to, co podkreślone</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Templates and hashtags</source>
        <translation>Szablony i hashtagi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Następny i poprzedni post</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Poproś o zmiany</translation>
    </message>
    <message>
        <source>Back and on by a week</source>
        <translation>O tydzień wstecz i dalej</translation>
    </message>
</context>
<context>
    <name>ShortcutsHost</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>SlippedRow</name>
    <message>
        <source>What becomes of: {text}</source>
        <translation>Co się stanie z: {text}</translation>
    </message>
    <message>
        <source>{channels} · was for {when}</source>
        <translation>{channels} · termin: {when}</translation>
    </message>
</context>
<context>
    <name>SmallScale</name>
    <message>
        <source>Tone, {low} to {high}</source>
        <translation>Ton, od „{low}” do „{high}”</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Jeszcze nic nie widać</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Za mało, żeby mieć pewność</translation>
    </message>
    <message>
        <source>{heard}; your voice: {target}</source>
        <translation>{heard}; Twój głos: {target}</translation>
    </message>
    <message>
        <source>{said}. Because of {words}</source>
        <translation>{said}. Z powodu: {words}</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>New template</source>
        <translation>Nowy szablon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>New hashtag group</source>
        <translation>Nowa grupa hashtagów</translation>
    </message>
    <message>
        <source>Hashtag group</source>
        <translation>Grupa hashtagów</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Words in braces, such as {product} or {date}, are asked for each time</source>
        <translation>O słowa w klamrach, jak {product} czy {date}, program pyta za każdym razem</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Grupy hashtagów</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep this text as a template…</source>
        <translation>Zachowaj ten tekst jako szablon…</translation>
    </message>
    <message>
        <source>Keep these hashtags as a group…</source>
        <translation>Zachowaj te hashtagi jako grupę…</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>Zachowano „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Usunięto „{name}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>SourcesSideBySide</name>
    <message>
        <source>The rule before</source>
        <translation>Reguła przed zmianą</translation>
    </message>
    <message>
        <source>The rule after</source>
        <translation>Reguła po zmianie</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Do akceptacji</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zaakceptowany</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zaplanowany</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publikowany</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Opublikowany</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Opublikowany częściowo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudany</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Niepotwierdzony</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Przegapiony</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zatrzymany</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>What you need</source>
        <translation>Czego potrzebujesz</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij tę wiadomość</translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Off your voice: {count} of 4</source>
        <translation>Poza Twoim głosem: {count} z 4</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>Za mało, żeby mieć pewność</translation>
    </message>
    <message>
        <source>Sounds like you</source>
        <translation>Brzmi jak Ty</translation>
    </message>
    <message>
        <source>Your voice has no target</source>
        <translation>Twój głos nie ma celu</translation>
    </message>
    <message>
        <source>Drag the big dot to where you stand, and the ends of its band for more leeway; with keys: arrows, and Shift with up and down. Small dots and crosses are the examples below, the wedge is your own sentence.</source>
        <translation>Przeciągnij dużą kropkę tam, gdzie stoisz, a końce jej pasma, żeby dać więcej swobody; z klawiatury: strzałki, a z Shiftem w górę i w dół. Małe kropki i krzyżyki to przykłady poniżej, klin to Twoje własne zdanie.</translation>
    </message>
    <message>
        <source>Try a sentence of your own</source>
        <translation>Wypróbuj własne zdanie</translation>
    </message>
    <message>
        <source>not read in your languages</source>
        <translation>nieczytany w Twoich językach</translation>
    </message>
    <message>
        <source>read in {languages} only</source>
        <translation>czytany tylko w językach: {languages}</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Wsłuchiwanie się…</translation>
    </message>
    <message>
        <source>That sounds like you.</source>
        <translation>To brzmi jak Ty.</translation>
    </message>
    <message>
        <source>How we sound</source>
        <translation>Jak brzmimy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search these posts</source>
        <translation>Szukaj w tych postach</translation>
    </message>
    <message>
        <source>Show only posts with these words (Ctrl+F)</source>
        <translation>Pokaż tylko posty z tymi słowami (Ctrl+F)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nowy post</translation>
    </message>
    <message>
        <source>Write a new post (N)</source>
        <translation>Napisz nowy post (N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open SocialDesk</source>
        <translation>Otwórz SocialDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Paused: nothing goes out</source>
        <translation>Wstrzymane: nic nie wychodzi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nic nie jest zaplanowane</translation>
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
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>What it would flag now</source>
        <translation>Co oznaczyłaby teraz</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wypróbowywanie…</translation>
    </message>
    <message>
        <source>The rule can be used.</source>
        <translation>Reguły można użyć.</translation>
    </message>
    <message>
        <source>It can't be used yet:</source>
        <translation>Nie można jej jeszcze użyć:</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Wiersz {number}</translation>
    </message>
    <message>
        <source>It has no tests. Add texts under tests, pass and fail.</source>
        <translation>Nie ma testów. Dodaj teksty pod tests, pass i fail.</translation>
    </message>
    <message>
        <source>Its test passes.</source>
        <translation>Jej test przechodzi.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} tests pass.</source>
        <translation>
            <numerusform>Przechodzi {count} test.</numerusform>
            <numerusform>Przechodzą wszystkie {count} testy.</numerusform>
            <numerusform>Przechodzi wszystkie {count} testów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} of {count} tests fail:</source>
        <translation>Nieudane testy: {failed} z {count}:</translation>
    </message>
    <message>
        <source>“{text}” should be flagged and is not.</source>
        <translation>„{text}” powinno być oznaczone, a nie jest.</translation>
    </message>
    <message>
        <source>“{text}” is flagged and should not be.</source>
        <translation>„{text}” jest oznaczone, a nie powinno.</translation>
    </message>
    <message>
        <source>Nothing in what is planned.</source>
        <translation>Nic w tym, co zaplanowane.</translation>
    </message>
    <message>
        <source>1 planned post:</source>
        <translation>1 zaplanowany post:</translation>
    </message>
    <message numerus="yes">
        <source>{count} planned posts:</source>
        <translation>
            <numerusform>{count} zaplanowany post:</numerusform>
            <numerusform>{count} zaplanowane posty:</numerusform>
            <numerusform>{count} zaplanowanych postów:</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>a post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>writing of {text}</source>
        <translation>napisanie: {text}</translation>
    </message>
    <message>
        <source>writing of {count} posts</source>
        <translation>napisanie postów ({count})</translation>
    </message>
    <message>
        <source>edit of {text}</source>
        <translation>edycja: {text}</translation>
    </message>
    <message>
        <source>edit of {count} posts</source>
        <translation>edycja postów ({count})</translation>
    </message>
    <message>
        <source>move of {text}</source>
        <translation>przeniesienie: {text}</translation>
    </message>
    <message>
        <source>move of {count} posts</source>
        <translation>przeniesienie postów ({count})</translation>
    </message>
    <message>
        <source>planning of {text}</source>
        <translation>zaplanowanie: {text}</translation>
    </message>
    <message>
        <source>planning of {count} posts</source>
        <translation>zaplanowanie postów ({count})</translation>
    </message>
    <message>
        <source>delete of {text}</source>
        <translation>usunięcie: {text}</translation>
    </message>
    <message>
        <source>delete of {count} posts</source>
        <translation>usunięcie postów ({count})</translation>
    </message>
    <message>
        <source>retry of {text}</source>
        <translation>ponowienie: {text}</translation>
    </message>
    <message>
        <source>retry of {count} posts</source>
        <translation>ponowienie postów ({count})</translation>
    </message>
    <message>
        <source>review of {text}</source>
        <translation>ocena: {text}</translation>
    </message>
    <message>
        <source>review of {count} posts</source>
        <translation>ocena postów ({count})</translation>
    </message>
    <message>
        <source>labels of {text}</source>
        <translation>etykiety: {text}</translation>
    </message>
    <message>
        <source>labels of {count} posts</source>
        <translation>etykiety postów ({count})</translation>
    </message>
    <message>
        <source>import of {text}</source>
        <translation>import: {text}</translation>
    </message>
    <message>
        <source>import of {count} posts</source>
        <translation>import postów ({count})</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>Od tego czasu zmieniono coś innego. Cofnij wraca o jedną zmianę naraz.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Cofnięto: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Zrobiono ponownie: {change}</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Cofnij: {change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Ponów: {change}</translation>
    </message>
</context>
<context>
    <name>VariablesForm</name>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{pack} · changed</source>
        <translation>{pack} · zmieniona</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Proporcje</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Nasze własne</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Dowolny język</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 reguła</translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>{count} reguła</numerusform>
            <numerusform>{count} reguły</numerusform>
            <numerusform>{count} reguł</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 słowo</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} słowo</numerusform>
            <numerusform>{count} słowa</numerusform>
            <numerusform>{count} słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twój</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Dołączony</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>pominięte: {count}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formalny</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Swobodny</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Poważny</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>Zabawny</translation>
    </message>
    <message>
        <source>Respectful</source>
        <translation>Pełen szacunku</translation>
    </message>
    <message>
        <source>Irreverent</source>
        <translation>Zadziorny</translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation>Rzeczowy</translation>
    </message>
    <message>
        <source>Enthusiastic</source>
        <translation>Entuzjastyczny</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Pośrodku</translation>
    </message>
    <message>
        <source>Rather {end}</source>
        <translation>Raczej {end}</translation>
    </message>
    <message>
        <source>Clearly {end}</source>
        <translation>Wyraźnie {end}</translation>
    </message>
    <message>
        <source>Very {end}</source>
        <translation>Bardzo {end}</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>ściśle</translation>
    </message>
    <message>
        <source>some leeway</source>
        <translation>trochę swobody</translation>
    </message>
    <message>
        <source>much leeway</source>
        <translation>dużo swobody</translation>
    </message>
</context>
<context>
    <name>VoiceCommands</name>
    <message>
        <source>Posts are checked against the new choice.</source>
        <translation>Posty są sprawdzane według nowego wyboru.</translation>
    </message>
    <message>
        <source>“{word}” is removed</source>
        <translation>Usunięto „{word}”</translation>
    </message>
    <message numerus="yes">
        <source>{count} words are removed</source>
        <translation>
            <numerusform>Usunięto {count} słowo</numerusform>
            <numerusform>Usunięto {count} słowa</numerusform>
            <numerusform>Usunięto {count} słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule “{name}” is kept and applies from now on.</source>
        <translation>Twoja reguła „{name}” jest zachowana i od teraz działa.</translation>
    </message>
    <message>
        <source>Your rule “{name}” is deleted</source>
        <translation>Twoja reguła „{name}” jest usunięta</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is kept, with {count} rules. Choose it on the Voice page.</source>
        <translation>
            <numerusform>Zachowano „{name}” z {count} regułą. Wybierz go na stronie Głos.</numerusform>
            <numerusform>Zachowano „{name}” z {count} regułami. Wybierz go na stronie Głos.</numerusform>
            <numerusform>Zachowano „{name}” z {count} regułami. Wybierz go na stronie Głos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice “{name}” is kept.</source>
        <translation>Zachowano głos „{name}”.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Użyj go teraz</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Zapisano w {file}</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>Usunięto „{name}”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Reading your voice packs…</source>
        <translation>Czytanie Twoich pakietów głosu…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>+{count} more</source>
        <translation>jeszcze {count}</translation>
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
        <translation>Wolny termin o {time}</translation>
    </message>
    <message>
        <source>Nothing at {time}</source>
        <translation>Nic o {time}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday at {time}</source>
        <translation>wczoraj o {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>dziś o {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>jutro o {time}</translation>
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
        <translation>Zostaw termin</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Udostępnij teraz</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Zapisz szkic</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>Wyjdzie od razu.</translation>
    </message>
    <message>
        <source>It still goes out when it was planned.</source>
        <translation>Nadal wyjdzie wtedy, kiedy było zaplanowane.</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Wyjdzie: {when}.</translation>
    </message>
    <message>
        <source>Clocks show this time twice; the first one is meant.</source>
        <translation>Zegary pokażą tę godzinę dwa razy; liczy się pierwsza.</translation>
    </message>
    <message>
        <source>{name}: no free slot</source>
        <translation>{name}: brak wolnego terminu</translation>
    </message>
    <message>
        <source>{name} {when}</source>
        <translation>{name} {when}</translation>
    </message>
    <message>
        <source>Next slot: {slots}.</source>
        <translation>Następny termin: {slots}.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>Zaplanuj: {when}</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Wybierz datę w kalendarzu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
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
        <translation>Nazwa lub słowo albo kilka po przecinkach</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Słowa do dodania</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Nasze słowa</translation>
    </message>
    <message>
        <source>No words yet. Add product names, people and places, and they are never typos.</source>
        <translation>Nie ma jeszcze słów. Dodaj nazwy produktów, ludzi i miejsc, a nigdy nie będą literówkami.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 słowo</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} słowo</numerusform>
            <numerusform>{count} słowa</numerusform>
            <numerusform>{count} słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that belong to your brand. They are never marked as typos, and they travel with your pack.</source>
        <translation>Słowa, które należą do Twojej marki. Nigdy nie są oznaczane jako literówki i podróżują z Twoim pakietem.</translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <source>Text for</source>
        <translation>Tekst dla</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Użyj wspólnego tekstu</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>{name} · own text</source>
        <translation>{name} · własny tekst</translation>
    </message>
    <message>
        <source>{name} has its own text.</source>
        <translation>{name} ma własny tekst.</translation>
    </message>
    <message>
        <source>Same as All channels. Type here to give {name} its own text.</source>
        <translation>Tak samo jak Wszystkie kanały. Pisz tutaj, żeby {name} miał własny tekst.</translation>
    </message>
    <message>
        <source>Post text</source>
        <translation>Tekst posta</translation>
    </message>
    <message>
        <source>What would you like to tell people?</source>
        <translation>Co chcesz powiedzieć ludziom?</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Add picture</source>
        <translation>Dodaj obraz</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Emoji (Ctrl+.)</translation>
    </message>
    <message>
        <source>Templates and hashtags (Ctrl+J)</source>
        <translation>Szablony i hashtagi (Ctrl+J)</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Dodaj część do wątku</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>Więcej ({count})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Labels, campaign, first comment, notes, options of a network</source>
        <translation>Etykiety, kampania, pierwszy komentarz, notatki, opcje sieci</translation>
    </message>
</context>
<context>
    <name>ZoneMovePanel</name>
    <message>
        <source>New time zone</source>
        <translation>Nowa strefa czasowa</translation>
    </message>
    <message>
        <source>Keep the times: what goes out at 9:30 there goes out at 9:30 here</source>
        <translation>Zachowaj godziny: co wychodzi tam o 9:30, tu też wyjdzie o 9:30</translation>
    </message>
    <message>
        <source>Keep the moments: followers notice nothing</source>
        <translation>Zachowaj chwile: obserwujący nic nie zauważą</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose the zone to move to.</source>
        <translation>Wybierz strefę, do której przenieść.</translation>
    </message>
    <message>
        <source>Planned: {posts}. All go out at the same moment as now. Posting schedules stay by the clock of {old}: {schedules}.</source>
        <translation>W planie: {posts}. Wszystkie wyjdą w tej samej chwili co teraz. Harmonogramy, które zostają przy zegarze {old}: {schedules}.</translation>
    </message>
    <message>
        <source>Planned: {posts}. They keep their local time, and so {shifted} of them go out at another moment. Posting schedules that move along: {schedules}.</source>
        <translation>W planie: {posts}. Zachowują godzinę lokalną, więc {shifted} z nich wyjdzie w innej chwili. Harmonogramy, które idą razem z nimi: {schedules}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} keep their moment: in {zone} their time has passed already.</source>
        <translation>
            <numerusform>{count} zachowuje swoją chwilę: w strefie {zone} jego godzina już minęła.</numerusform>
            <numerusform>{count} zachowują swoją chwilę: w strefie {zone} ich godzina już minęła.</numerusform>
            <numerusform>{count} zachowuje swoją chwilę: w strefie {zone} ich godzina już minęła.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned by the clock of {zone} now</source>
        <translation>Wszystko jest teraz planowane według zegara {zone}</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Przenieś do</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
</context>
</TS>
