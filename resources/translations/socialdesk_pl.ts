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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Answers from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} answers change something. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these answers changes anything: the posts have moved on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer answered nothing.</source>
        <translation type="unfinished"></translation>
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
        <source>Day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
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
    <name>CalendarRoom</name>
    <message>
        <source>New post here</source>
        <translation>Nowy post tutaj</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
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
        <source>Back to draft</source>
        <translation>Wróć do szkicu</translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation>Otwórz w sieci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
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
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Przeniesiono: {when}</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Wyjdzie: {when}</translation>
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
        <translation>Pory publikacji: {count} w tygodniu</translation>
    </message>
    <message>
        <source>Set posting times</source>
        <translation>Ustaw pory publikacji</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One channel is enough to begin with. Add others in Settings at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed of your own, without any account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account: Bluesky, Mastodon, Instagram and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SocialDesk writes a page and an Atom feed into a folder. You can put that folder on any web host, and nothing is seen by anybody before you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You connect it step by step in Settings, and come back here for your first post.</source>
        <translation type="unfinished"></translation>
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
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>of two in one month</comment>
        <translation>d</translation>
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
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideHost</name>
    <message>
        <source>Your first post is scheduled. It is in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Add channel, then come back for your first post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation type="unfinished"></translation>
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
        <translation>Naucz głosu z Twoich postów</translation>
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
    <message numerus="yes">
        <source>Learned from {count} posts</source>
        <translation>
            <numerusform>Nauczono z {count} posta</numerusform>
            <numerusform>Nauczono z {count} postów</numerusform>
            <numerusform>Nauczono z {count} postów</numerusform>
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
        <translation>+{count} więcej</translation>
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
        <source>{day}: nothing planned</source>
        <translation>{day}: nic w planie</translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation>{day}, za dużo</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Request changes to {count} posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
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
        <translation>Naucz głosu z naszych postów…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is new, in a sentence or two. You can change it until it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinnamon rolls are back: out of the oven at eight, gone by ten.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>Wyjdzie: {when}.</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation type="unfinished"></translation>
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
        <translation>Ucz się</translation>
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
        <translation>Nie nauczono: {reason}.</translation>
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
        <translation type="unfinished"></translation>
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
    <name>Review</name>
    <message>
        <source>Without a time</source>
        <translation>Bez terminu</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {count} pictures have no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Sugestie: {count}</translation>
    </message>
    <message>
        <source>Posts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Approval was asked for ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} approved ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks for changes ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are asked for ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the post was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is: it was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is: it waits for no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts are sent back for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, what is planned waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts go out without approval from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; it has no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; its time has passed, so give it another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; it goes out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 post is in {file}. Send it; the answers come back as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts are in {file}. Send it; the answers come back as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: {approved}. Sent back: {sent_back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each post and answer. Nothing is sent before you save the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file that was saved back to whoever sent you this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCount</name>
    <message>
        <source>{count} wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the week as one file for somebody without SocialDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file that a reviewer sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more waits in another week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more wait in other weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>How posts are reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts need approval before they go out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>Żaden post tutaj nie pasuje do tego, czego szukasz.</translation>
    </message>
    <message>
        <source>Nothing of this week is left to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this week that has not gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
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
    <name>SelectionBar</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that wait ({count})</source>
        <translation type="unfinished"></translation>
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
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome to SocialDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts, planned, checked and sent from this computer. First, your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Piekarnia na Rogu</translation>
    </message>
    <message>
        <source>What is your shop or brand called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, for its holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of your posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
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
        <translation>Włączona</translation>
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
        <translation>+{count} więcej</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
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
