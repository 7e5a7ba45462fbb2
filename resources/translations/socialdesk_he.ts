<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New post</source>
        <translation>פוסט חדש</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>חיפוש בפוסטים</translation>
    </message>
    <message>
        <source>Import a plan or a calendar…</source>
        <translation>ייבוא תוכנית או לוח שנה…</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>ייצוא התוכנית…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{day}, 1 post</source>
        <translation>{day}, פוסט אחד</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {count} posts</source>
        <translation>
            <numerusform>{day}, פוסט אחד</numerusform>
            <numerusform>{day}, {count} פוסטים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>What happens</source>
        <translation>מה קורה</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>פוסט</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>קליטה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Answers from {name}</source>
        <translation>תשובות של ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{count} of {all} answers change something. You can undo it.</source>
        <translation>{count} מתוך {all} תשובות משנות משהו. אפשר לבטל את זה.</translation>
    </message>
    <message>
        <source>None of these answers changes anything: the posts have moved on.</source>
        <translation>אף אחת מהתשובות האלה לא משנה דבר: הפוסטים כבר התקדמו.</translation>
    </message>
    <message>
        <source>The reviewer answered nothing.</source>
        <translation>מי שסקר לא ענה דבר.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>ברקע</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>שפת החלון</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>כמו במערכת (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>SocialDesk speaks it from its next start.</source>
        <translation>‏SocialDesk ידבר בה מההפעלה הבאה.</translation>
    </message>
</context>
<context>
    <name>AttemptsList</name>
    <message>
        <source>Attempts: {count}</source>
        <translation>ניסיונות: {count}</translation>
    </message>
    <message>
        <source>{number}. {moment}: {outcome}</source>
        <translation>{number}. {moment}: {outcome}</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>תשובה: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Sent: the same as the next try</source>
        <translation>נשלח: אותו הדבר כמו בניסיון הבא</translation>
    </message>
    <message>
        <source>Sent: {words}</source>
        <translation>נשלח: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation>תמונות: {count}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>מתבצע</translation>
    </message>
    <message>
        <source>it went out</source>
        <translation>יצא</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>לא הגיע</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>ההתחברות נדחתה</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>אין תשובה ברורה</translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation>התוכנה נסגרה לפני התשובה</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Publish now</source>
        <translation>פרסום עכשיו</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>המועד הבא</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>נשמר כטיוטה</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>יוצא עכשיו</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>יוצא {when}</translation>
    </message>
    <message>
        <source>{count} out now</source>
        <translation>עכשיו: {count}</translation>
    </message>
    <message>
        <source>{count} in turn</source>
        <translation>בזה אחר זה: {count}</translation>
    </message>
    <message>
        <source>{count} kept as drafts</source>
        <translation>נשמרו כטיוטות: {count}</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>While you were away</source>
        <translation>בזמן שלא הייתם כאן</translation>
    </message>
    <message>
        <source>One post was not sent: nothing could publish at its time.</source>
        <translation>פוסט אחד לא נשלח: בשעתו לא היה מה שיפרסם אותו.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not sent: nothing could publish at their time.</source>
        <translation>
            <numerusform>פוסט אחד לא נשלח: בשעתו לא היה מה שיפרסם אותו.</numerusform>
            <numerusform>{count} פוסטים לא נשלחו: בשעתם לא היה מה שיפרסם אותם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more follow what you choose for all.</source>
        <translation>
            <numerusform>עוד אחד יקבל את מה שתבחרו עבור כולם.</numerusform>
            <numerusform>עוד {count} יקבלו את מה שתבחרו עבור כולם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>לעשות כך</translation>
    </message>
    <message>
        <source>Do this with all {count}</source>
        <translation>לעשות כך עם כולם ({count})</translation>
    </message>
    <message>
        <source>Nothing goes out until you decide. Posts sent now keep their distance and the daily limit: the first goes at once, the others in turn.</source>
        <translation>שום דבר לא יוצא עד שתחליטו. פוסטים שנשלחים עכשיו שומרים על המרווח ועל המגבלה היומית: הראשון יוצא מיד, השאר בזה אחר זה.</translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation>כולם:</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>נחליט אחר כך</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>Nothing was missed</source>
        <translation>שום דבר לא הוחמץ</translation>
    </message>
    <message>
        <source>They wait in the queue, under Needs attention</source>
        <translation>הם מחכים בתור, תחת „דורש טיפול”</translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation>מ„{low}” עד „{high}”</translation>
    </message>
    <message>
        <source>Reset {low} to {high}</source>
        <translation>איפוס: מ„{low}” עד „{high}”</translation>
    </message>
    <message>
        <source>Back to what the chosen voices say</source>
        <translation>חזרה למה שהקולות שנבחרו אומרים</translation>
    </message>
    <message>
        <source>No target: anything goes. Click the scale to set one.</source>
        <translation>אין יעד: הכול מתאים. לחצו על הסולם כדי לקבוע.</translation>
    </message>
</context>
<context>
    <name>BackgroundOptions</name>
    <message>
        <source>Tell me what became of posts while I look elsewhere</source>
        <translation>להודיע לי מה עלה בגורל הפוסטים כשאני לא מסתכל כאן</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>לשאול</translation>
    </message>
    <message>
        <source>Stay in the tray and send them</source>
        <translation>להישאר במגש המערכת ולשלוח אותם</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>When the window is closed while posts wait</source>
        <translation>כשסוגרים את החלון ופוסטים מחכים</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Turn into a draft</source>
        <translation>הפיכה לטיוטה</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>שמירת טיוטה</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>שמירת השינויים</translation>
    </message>
</context>
<context>
    <name>BlueskyForm</name>
    <message>
        <source>Bluesky lets apps in with an app password, which you can take back at any time:
1.  Open bsky.app and go to Settings → Privacy and security → App passwords.
2.  Add an app password; call it SocialDesk.
3.  Copy it into the field below. It is kept in your system's keyring.</source>
        <translation>‏Bluesky נותן לתוכנות להיכנס עם סיסמת אפליקציה, שאפשר לבטל בכל רגע:
1.  פתחו את bsky.app ועברו אל הגדרות ← פרטיות ואבטחה ← סיסמאות אפליקציה.
2.  הוסיפו סיסמת אפליקציה וקראו לה SocialDesk.
3.  העתיקו אותה לשדה שלמטה. היא נשמרת במחזיק המפתחות של המערכת.</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>מתחברים…</translation>
    </message>
    <message>
        <source>Add a Bluesky account</source>
        <translation>הוספת חשבון Bluesky</translation>
    </message>
    <message>
        <source>Log in and add</source>
        <translation>התחברות והוספה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>סיסמת אפליקציה</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>שרת</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>איך אתם קוראים לו</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>חיבור מחדש של ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>כתובת פרטית</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>⁨{server}⁩ אינה כתובת ציבורית.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your app password is sent there.</source>
        <translation>המשיכו רק אם זה השרת שלכם: סיסמת האפליקציה נשלחת לשם.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>זה השרת שלי</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>שום דבר לא נשלח</translation>
    </message>
    <message>
        <source>change the server's address</source>
        <translation>שנו את כתובת השרת</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>⁨{name}⁩ מחובר</translation>
    </message>
</context>
<context>
    <name>BrandWords</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>„⁨{word}⁩” היא עכשיו אחת המילים שלכם.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Go to today</source>
        <translation>מעבר להיום</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>חגים…</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>מעבר להיום (T)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Show drafts, to drag them onto a day (Shift+D)</source>
        <translation>להציג טיוטות, לגרירה אל יום (Shift+D)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>היום הקודם</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>היום הבא</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>השבוע הקודם</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>השבוע הבא</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>החודש הקודם</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>החודש הבא</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>שבוע קודם</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>שבוע אחר כך</translation>
    </message>
    <message>
        <source>Times in {zone}</source>
        <translation>השעות לפי ⁨{zone}⁩</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>⁨{words}⁩ ({key})</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>חזרה לטיוטה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>שיתוף עכשיו</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation>פתיחה ברשת</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>יום אחר כך</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>שבוע אחר כך</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>יום קודם</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>שבוע קודם</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>תווית חדשה…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>תווית חדשה</translation>
    </message>
    <message>
        <source>What the label is called:</source>
        <translation>איך קוראים לתווית:</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Goes out now</source>
        <translation>יוצא עכשיו</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>מנסים שוב</translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>נשמר כטיוטה; לא ייצא מעצמו</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>פוסט אחד שוב טיוטה</numerusform>
            <numerusform>{count} פוסטים שוב טיוטות</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>פוסט אחד נמחק</numerusform>
            <numerusform>{count} פוסטים נמחקו</numerusform>
        </translation>
    </message>
    <message>
        <source>Labelled “{label}”</source>
        <translation>נוספה התווית „⁨{label}⁩”</translation>
    </message>
    <message>
        <source>Label “{label}” taken off</source>
        <translation>הוסרה התווית „⁨{label}⁩”</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>יוצא {when}</translation>
    </message>
    <message>
        <source>The copy goes out {when}</source>
        <translation>העותק יוצא {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts copied</source>
        <translation>
            <numerusform>פוסט אחד הועתק</numerusform>
            <numerusform>{count} פוסטים הועתקו</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>הועבר: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts moved</source>
        <translation>
            <numerusform>פוסט אחד הועבר</numerusform>
            <numerusform>{count} פוסטים הועברו</numerusform>
        </translation>
    </message>
    <message>
        <source>The network gave no address for this post</source>
        <translation>הרשת לא נתנה כתובת לפוסט הזה</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>While it is paused, nothing goes out there</source>
        <translation>כל עוד הוא מושהה, שום דבר לא יוצא לשם</translation>
    </message>
    <message>
        <source>Most posts a day from the queue</source>
        <translation>מספר הפוסטים המרבי ביום מהתור</translation>
    </message>
    <message>
        <source>Least time between two posts</source>
        <translation>הזמן הקצר ביותר בין שני פוסטים</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>זמני פרסום</translation>
    </message>
    <message>
        <source>Posting times: {count} a week</source>
        <translation>זמני פרסום: {count} בשבוע</translation>
    </message>
    <message>
        <source>Set posting times</source>
        <translation>קביעת זמני פרסום</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>לכל היותר</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>מרווח</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ביום</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>עוד עבור ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>חיבור מחדש…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>כל זמן</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} דק׳</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} שע׳</translation>
    </message>
</context>
<context>
    <name>ChannelChip</name>
    <message>
        <source>Channel {name}</source>
        <translation>ערוץ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}: its queue is paused</source>
        <translation>⁨{name}⁩: התור מושהה</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>Rename channel</source>
        <translation>שינוי שם הערוץ</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>שם הערוץ</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>הסרת הערוץ</translation>
    </message>
    <message>
        <source>Remove {name} from SocialDesk?</source>
        <translation>להסיר את ⁨{name}⁩ מ־SocialDesk?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Nothing is planned there.</source>
        <translation>שום דבר לא מתוכנן שם.</translation>
    </message>
    <message>
        <source>One post that is planned there won't go out there.</source>
        <translation>פוסט אחד שמתוכנן שם לא ייצא לשם.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts that are planned there won't go out there.</source>
        <translation>
            <numerusform>פוסט אחד שמתוכנן שם לא ייצא לשם.</numerusform>
            <numerusform>{count} פוסטים שמתוכננים שם לא ייצאו לשם.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has published stays on the network.</source>
        <translation>מה שכבר פורסם נשאר ברשת.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>⁨{name}⁩ הוסר</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message>
        <source>Where should your posts go?</source>
        <translation>לאן הפוסטים שלכם ילכו?</translation>
    </message>
    <message>
        <source>One channel is enough to begin with. Add others in Settings at any time.</source>
        <translation>בהתחלה מספיק ערוץ אחד. אפשר להוסיף עוד בהגדרות בכל רגע.</translation>
    </message>
    <message>
        <source>A feed of your own, without any account</source>
        <translation>פיד משלכם, בלי שום חשבון</translation>
    </message>
    <message>
        <source>An account: Bluesky, Mastodon, Instagram and others</source>
        <translation>חשבון: Bluesky, ‏Mastodon, ‏Instagram ואחרים</translation>
    </message>
    <message>
        <source>SocialDesk writes a page and an Atom feed into a folder. You can put that folder on any web host, and nothing is seen by anybody before you do.</source>
        <translation>‏SocialDesk כותב דף ופיד Atom לתיקייה. אפשר לשים את התיקייה הזאת בכל שרת אינטרנט, ולפני כן אף אחד לא רואה דבר.</translation>
    </message>
    <message>
        <source>You connect it step by step in Settings, and come back here for your first post.</source>
        <translation>מחברים אותו שלב אחרי שלב בהגדרות, וחוזרים לכאן לפוסט הראשון.</translation>
    </message>
</context>
<context>
    <name>ChannelPicker</name>
    <message>
        <source>There are no channels yet. Add one in Settings.</source>
        <translation>אין עדיין ערוצים. הוסיפו אחד בהגדרות.</translation>
    </message>
    <message>
        <source>Choose where this goes out.</source>
        <translation>בחרו לאן זה יוצא.</translation>
    </message>
</context>
<context>
    <name>ChannelToggle</name>
    <message>
        <source>Show only {name}</source>
        <translation>להציג רק את ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A channel is where your posts go. A feed needs no account.</source>
        <translation>ערוץ הוא המקום שאליו הפוסטים שלכם הולכים. לפיד לא צריך חשבון.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>הוספת ערוץ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>הוספת ערוץ</translation>
    </message>
</context>
<context>
    <name>ChannelsRow</name>
    <message>
        <source>There is no channel yet. Add one first: a row with a time needs it.</source>
        <translation>אין עדיין ערוץ. הוסיפו אחד קודם: שורה עם מועד צריכה אותו.</translation>
    </message>
    <message>
        <source>Rows that name no channel go to</source>
        <translation>שורות בלי ערוץ הולכות אל</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Should your posts still go out when this window is closed?</source>
        <translation>האם הפוסטים שלכם ייצאו גם כשהחלון הזה סגור?</translation>
    </message>
    <message>
        <source>One post waits for its time.</source>
        <translation>פוסט אחד מחכה לשעתו.</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait for their time.</source>
        <translation>
            <numerusform>פוסט אחד מחכה לשעתו.</numerusform>
            <numerusform>{count} פוסטים מחכים לשעתם.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray SocialDesk goes on and sends them. If you quit, they wait until you open it again. You can change this in Settings, under Appearance.</source>
        <translation>במגש המערכת SocialDesk ממשיך ושולח אותם. אם תצאו, הם יחכו עד שתפתחו אותו שוב. אפשר לשנות את זה בהגדרות, תחת מראה.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>להישאר במגש</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>What “{column}” holds</source>
        <translation>מה יש ב„⁨{column}⁩”</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>From this pack</source>
        <translation>מהחבילה הזאת</translation>
    </message>
    <message>
        <source>To this pack</source>
        <translation>לחבילה הזאת</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>הבדלים</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>משווים…</translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <translation>
            <numerusform>הבדל אחד</numerusform>
            <numerusform>{count} הבדלים</numerusform>
        </translation>
    </message>
    <message>
        <source>The two packs do the same.</source>
        <translation>שתי החבילות עושות אותו הדבר.</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ נוסף</translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation>− הוסר</translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation>≠ השתנה</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>טון</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>מילה שלנו</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>מילה להימנע ממנה</translation>
    </message>
    <message>
        <source>{said} (it looks for other words)</source>
        <translation>{said} (מחפש מילים אחרות)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאיפה</translation>
    </message>
    <message>
        <source>to</source>
        <translation>אל</translation>
    </message>
</context>
<context>
    <name>ComposerRoom</name>
    <message>
        <source>Add pictures</source>
        <translation>הוספת תמונות</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>תמונות (⁨{patterns}⁩)</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Always correct</source>
        <translation>לתקן תמיד</translation>
    </message>
    <message>
        <source>Correct “{words}” to</source>
        <translation>לתקן „⁨{words}⁩” ל</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>It is marked in every post, and goes with your voice.</source>
        <translation>זה מסומן בכל פוסט, ושייך לקול שלכם.</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>{name}: {count} {unit}, no limit</source>
        <translation>⁨{name}⁩: {count} {unit}, אין מגבלה</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} too many</source>
        <translation>⁨{name}⁩: {count} {unit} יותר מדי</translation>
    </message>
    <message>
        <source>{name}: {count} {unit} left</source>
        <translation>⁨{name}⁩: נשארו {count} {unit}</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>No holidays</source>
        <translation>בלי חגים</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>חגים</translation>
    </message>
    <message>
        <source>Show the holidays of this country:</source>
        <translation>להציג את החגים של המדינה:</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>חיתוך התמונה</translation>
    </message>
    <message>
        <source>Size of the part that stays</source>
        <translation>גודל החלק שנשאר</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>חיתוך</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>גררו את המסגרת, או הזיזו אותה במקשי החצים.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation>החלק של התמונה שנשאר</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left, {top} from the top</source>
        <translation>{width} × {height} פיקסלים, {left} משמאל, {top} מלמעלה</translation>
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
        <translation>d בMMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d בMMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d בMMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d בMMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d בMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d בMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Silent</source>
        <translation>שקט</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>לא מתוכנן כלום</translation>
    </message>
    <message>
        <source>Over-full</source>
        <translation>עמוס מדי</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>פוסט אחד</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>פוסט אחד</numerusform>
            <numerusform>{count} פוסטים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Open it</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>The first comment is on its way.</source>
        <translation>התגובה הראשונה בדרך.</translation>
    </message>
    <message>
        <source>The first comment is out.</source>
        <translation>התגובה הראשונה יצאה.</translation>
    </message>
    <message>
        <source>The first comment did not go out.</source>
        <translation>התגובה הראשונה לא יצאה.</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>הוא פורסם</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>הוא לא שם</translation>
    </message>
</context>
<context>
    <name>DetailsBinding</name>
    <message>
        <source>Campaign: {name}</source>
        <translation>קמפיין: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>תגובה ראשונה</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Options of a network</source>
        <translation>אפשרויות של רשת</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>תגובה ראשונה</translation>
    </message>
    <message>
        <source>For colleagues; never published</source>
        <translation>לעמיתים; אף פעם לא מתפרסם</translation>
    </message>
    <message>
        <source>Posted right after the post on {names}</source>
        <translation>מתפרסמת מיד אחרי הפוסט ב־⁨{names}⁩</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>קמפיין</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A picture without text</source>
        <translation>תמונה בלי טקסט</translation>
    </message>
</context>
<context>
    <name>DraftsDrawer</name>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Close the drafts</source>
        <translation>סגירת הטיוטות</translation>
    </message>
    <message>
        <source>Drag one onto a day or a free slot.</source>
        <translation>גררו אחת אל יום או אל מועד פנוי.</translation>
    </message>
    <message>
        <source>No drafts. What you write and don't plan yet waits here.</source>
        <translation>אין טיוטות. מה שתכתבו ועוד לא תתכננו מחכה כאן.</translation>
    </message>
</context>
<context>
    <name>DraftsDrop</name>
    <message>
        <source>Choose where this draft goes, then when.</source>
        <translation>בחרו לאן הטיוטה הזאת הולכת, ואז מתי.</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>חיפוש אמוג׳י</translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>חיפוש אמוג׳י לפי שם</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>לשום דבר אין שם כזה.</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nothing went out in these days.</source>
        <translation>שום דבר לא יצא בימים האלה.</translation>
    </message>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation>שום דבר לא מתוכנן כאן עדיין.</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>תכנון פוסט</translation>
    </message>
    <message>
        <source>Your posts need somewhere to go.</source>
        <translation>לפוסטים שלכם צריך להיות לאן ללכת.</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>הוספת ערוץ</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>אין כאן פוסט שמתאים לחיפוש.</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>It waits for approval. Planned for {when}.</source>
        <translation>ממתין לאישור. מתוכנן {when}.</translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation>השינויים נשמרו.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>נשמר כטיוטה.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>זה בדרך.</translation>
    </message>
    <message>
        <source>Added to the queue. It goes out {when}.</source>
        <translation>נוסף לתור. יוצא {when}.</translation>
    </message>
    <message>
        <source>Scheduled. It goes out {when}.</source>
        <translation>תוזמן. יוצא {when}.</translation>
    </message>
    <message>
        <source>when planned</source>
        <translation>כמתוכנן</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>נשמר כטיוטה.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ויתור</translation>
    </message>
    <message>
        <source>Your changes are kept but not saved. The post goes out as it was.</source>
        <translation>השינויים שלכם קיימים אבל לא נשמרו. הפוסט יוצא כפי שהיה.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>שמירת השינויים</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>זאת שוב טיוטה.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{count} {unit} too long for {network}</source>
        <translation>ארוך מדי עבור ⁨{network}⁩ ב־{count} {unit}</translation>
    </message>
    <message>
        <source>{count} {unit} too long for {network} beside a picture</source>
        <translation>ארוך מדי עבור ⁨{network}⁩ לצד תמונה ב־{count} {unit}</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network}</source>
        <translation>חלק {number} ארוך מדי עבור ⁨{network}⁩ ב־{count} {unit}</translation>
    </message>
    <message>
        <source>Part {number} is {count} {unit} too long for {network} beside a picture</source>
        <translation>חלק {number} ארוך מדי עבור ⁨{network}⁩ לצד תמונה ב־{count} {unit}</translation>
    </message>
    <message>
        <source>{network} refuses longer posts. What is marked no longer fits.</source>
        <translation>⁨{network}⁩ דוחה פוסטים ארוכים יותר. מה שמסומן כבר לא נכנס.</translation>
    </message>
    <message>
        <source>{network} takes {most} hashtags, this post has {count}</source>
        <translation>⁨{network}⁩ מקבל {most} האשטגים, בפוסט הזה יש {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Keep the ones that say most.</source>
        <translation>⁨{network}⁩ דוחה את הפוסט. השאירו את אלה שאומרים הכי הרבה.</translation>
    </message>
    <message>
        <source>Picture: {message}</source>
        <translation>תמונה: ⁨{message}⁩</translation>
    </message>
    <message>
        <source>Picture {number}: {message}</source>
        <translation>תמונה {number}: ⁨{message}⁩</translation>
    </message>
    <message>
        <source>{network} needs a picture</source>
        <translation>⁨{network}⁩ צריך תמונה</translation>
    </message>
    <message>
        <source>{network} needs {count} pictures</source>
        <translation>⁨{network}⁩ צריך {count} תמונות</translation>
    </message>
    <message>
        <source>Add one: there is no post without.</source>
        <translation>הוסיפו אחת: בלעדיה אין פוסט.</translation>
    </message>
    <message>
        <source>{network} takes {most} pictures, this post has {count}</source>
        <translation>⁨{network}⁩ מקבל {most} תמונות, בפוסט הזה יש {count}</translation>
    </message>
    <message>
        <source>{network} refuses the post. Leave some out or make a second post.</source>
        <translation>⁨{network}⁩ דוחה את הפוסט. ותרו על כמה או עשו פוסט שני.</translation>
    </message>
    <message>
        <source>{network} does not take pictures this tall</source>
        <translation>⁨{network}⁩ לא מקבל תמונות כל כך גבוהות</translation>
    </message>
    <message>
        <source>{network} does not take pictures this wide</source>
        <translation>⁨{network}⁩ לא מקבל תמונות כל כך רחבות</translation>
    </message>
    <message>
        <source>{network} takes shapes from {shape} (width to height). Crop it.</source>
        <translation>⁨{network}⁩ מקבל צורות מ־⁨{shape}⁩ (רוחב לגובה). חתכו אותה.</translation>
    </message>
    <message>
        <source>{network} does not take {type} pictures</source>
        <translation>⁨{network}⁩ לא מקבל תמונות ⁨{type}⁩</translation>
    </message>
    <message>
        <source>Save it as {types}.</source>
        <translation>שמרו אותה כ־⁨{types}⁩.</translation>
    </message>
    <message>
        <source>{size} MB is too big for {network}</source>
        <translation>{size} מ״ב זה גדול מדי עבור ⁨{network}⁩</translation>
    </message>
    <message>
        <source>{network} takes {size} MB. Make it smaller.</source>
        <translation>⁨{network}⁩ מקבל {size} מ״ב. הקטינו אותה.</translation>
    </message>
    <message>
        <source>the post is empty</source>
        <translation>הפוסט ריק</translation>
    </message>
    <message>
        <source>write a text or add a picture</source>
        <translation>כתבו טקסט או הוסיפו תמונה</translation>
    </message>
    <message>
        <source>the post has no channel to go to</source>
        <translation>לפוסט אין ערוץ ללכת אליו</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>בחרו לפחות אחד</translation>
    </message>
    <message>
        <source>choose a time still to come</source>
        <translation>בחרו זמן שעוד לא הגיע</translation>
    </message>
    <message>
        <source>“{name}” has no posting schedule</source>
        <translation>ל„⁨{name}⁩” אין לוח פרסום</translation>
    </message>
    <message>
        <source>“{name}” has no free slot within a year</source>
        <translation>ל„⁨{name}⁩” אין מועד פנוי במשך שנה</translation>
    </message>
    <message>
        <source>add slots, raise its daily cap, or let its posts be closer together</source>
        <translation>הוסיפו מועדים, הגדילו את המכסה היומית או קרבו את הפוסטים זה לזה</translation>
    </message>
    <message>
        <source>this workspace approves posts before they go out</source>
        <translation>כאן מאשרים פוסטים לפני שהם יוצאים</translation>
    </message>
    <message>
        <source>ask for approval first</source>
        <translation>בקשו קודם אישור</translation>
    </message>
    <message>
        <source>another SocialDesk publishes from this data folder</source>
        <translation>‏SocialDesk אחר מפרסם מתיקיית הנתונים הזאת</translation>
    </message>
    <message>
        <source>it will send what is due</source>
        <translation>הוא ישלח מה שהגיע זמנו</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>אין מה לבטל</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>אין מה לבצע מחדש</translation>
    </message>
    <message>
        <source>“{text}” has gone out or was changed since</source>
        <translation>„⁨{text}⁩” כבר יצא או השתנה מאז</translation>
    </message>
    <message>
        <source>it stays as it is; open it to see what happened</source>
        <translation>הוא נשאר כמו שהוא; פתחו אותו כדי לראות מה קרה</translation>
    </message>
    <message>
        <source>the post is being published</source>
        <translation>הפוסט בפרסום עכשיו</translation>
    </message>
    <message>
        <source>wait a moment until it is out</source>
        <translation>חכו רגע עד שייצא</translation>
    </message>
    <message>
        <source>write a new post instead</source>
        <translation>כתבו פוסט חדש במקומו</translation>
    </message>
    <message>
        <source>first settle whether it went out</source>
        <translation>קבעו קודם אם הוא יצא</translation>
    </message>
    <message>
        <source>the post was changed elsewhere</source>
        <translation>הפוסט השתנה במקום אחר</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>הסתכלו בו שוב</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>הדיסק מלא</translation>
    </message>
    <message>
        <source>free some space; nothing was lost</source>
        <translation>פנו מקום; שום דבר לא אבד</translation>
    </message>
    <message>
        <source>the calendar is busy in another window</source>
        <translation>לוח השנה עסוק בחלון אחר</translation>
    </message>
    <message>
        <source>try again in a moment; nothing was changed</source>
        <translation>נסו שוב בעוד רגע; שום דבר לא השתנה</translation>
    </message>
    <message>
        <source>the disk can't be read or written</source>
        <translation>אי אפשר לקרוא מהדיסק או לכתוב אליו</translation>
    </message>
    <message>
        <source>check the disk that holds the data folder</source>
        <translation>בדקו את הדיסק של תיקיית הנתונים</translation>
    </message>
    <message>
        <source>the calendar can't be opened for writing</source>
        <translation>אי אפשר לפתוח את לוח השנה לכתיבה</translation>
    </message>
    <message>
        <source>check that the data folder is yours and can be written</source>
        <translation>בדקו שתיקיית הנתונים שלכם ושאפשר לכתוב בה</translation>
    </message>
    <message>
        <source>put back a copy from the backups folder; the file was left as it is</source>
        <translation>החזירו עותק מתיקיית הגיבויים; הקובץ נשאר כמו שהוא</translation>
    </message>
    <message>
        <source>this calendar was made by a newer SocialDesk</source>
        <translation>לוח השנה הזה נוצר ב־SocialDesk חדש יותר</translation>
    </message>
    <message>
        <source>another SocialDesk is upgrading this calendar</source>
        <translation>‏SocialDesk אחר משדרג את לוח השנה הזה</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>נסו שוב בעוד רגע</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>נסו שוב</translation>
    </message>
    <message>
        <source>there is already a channel “{name}”</source>
        <translation>כבר יש ערוץ „⁨{name}⁩”</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>בחרו שם אחר</translation>
    </message>
    <message>
        <source>“{name}” has posts whose outcome is not settled</source>
        <translation>ל„⁨{name}⁩” יש פוסטים שלא נקבע מה עלה בגורלם</translation>
    </message>
    <message>
        <source>settle them first, then remove the channel</source>
        <translation>קבעו זאת קודם, ואז הסירו את הערוץ</translation>
    </message>
    <message>
        <source>a channel needs a name</source>
        <translation>לערוץ צריך שם</translation>
    </message>
    <message>
        <source>give it one</source>
        <translation>תנו לו שם</translation>
    </message>
    <message>
        <source>the feed has no folder</source>
        <translation>לפיד אין תיקייה</translation>
    </message>
    <message>
        <source>choose one in the channel's settings</source>
        <translation>בחרו אחת בהגדרות הערוץ</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>בחרו תיקייה אחרת</translation>
    </message>
    <message>
        <source>the app password is empty</source>
        <translation>סיסמת האפליקציה ריקה</translation>
    </message>
    <message>
        <source>make one in Bluesky's settings</source>
        <translation>צרו אחת בהגדרות של Bluesky</translation>
    </message>
    <message>
        <source>no keyring is running, nothing was saved</source>
        <translation>אין מחזיק מפתחות פועל, שום דבר לא נשמר</translation>
    </message>
    <message>
        <source>install and unlock GNOME Keyring or KWallet, then try again</source>
        <translation>התקינו ופתחו את GNOME Keyring או KWallet, ואז נסו שוב</translation>
    </message>
    <message>
        <source>sign in to this computer with your own account and try again</source>
        <translation>היכנסו למחשב הזה בחשבון שלכם ונסו שוב</translation>
    </message>
    <message>
        <source>the keyring did not keep the secret, nothing was saved</source>
        <translation>מחזיק המפתחות לא שמר את הסוד, שום דבר לא נשמר</translation>
    </message>
    <message>
        <source>the picture can't be read</source>
        <translation>אי אפשר לקרוא את התמונה</translation>
    </message>
    <message>
        <source>use a JPEG, PNG, GIF or WebP file that opens in a viewer</source>
        <translation>השתמשו בקובץ JPEG, ‏PNG, ‏GIF או WebP שנפתח בתוכנת תמונות</translation>
    </message>
    <message>
        <source>the picture can't be made small enough</source>
        <translation>אי אפשר להקטין את התמונה מספיק</translation>
    </message>
    <message>
        <source>use another picture</source>
        <translation>השתמשו בתמונה אחרת</translation>
    </message>
    <message>
        <source>a moving picture can't be cropped here</source>
        <translation>אי אפשר לחתוך כאן תמונה נעה</translation>
    </message>
    <message>
        <source>use a still one</source>
        <translation>השתמשו בתמונה לא נעה</translation>
    </message>
    <message>
        <source>it needs a short name</source>
        <translation>צריך שם קצר</translation>
    </message>
    <message>
        <source>there is nothing to keep</source>
        <translation>אין מה לשמור</translation>
    </message>
    <message>
        <source>write a text first</source>
        <translation>כתבו קודם טקסט</translation>
    </message>
    <message>
        <source>a correction needs two words</source>
        <translation>לתיקון צריך שתי מילים</translation>
    </message>
    <message>
        <source>say what is wrong and what is right</source>
        <translation>אמרו מה שגוי ומה נכון</translation>
    </message>
    <message>
        <source>there is no word on what to change</source>
        <translation>לא נאמר מה לשנות</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>כתבו הערה</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>⁨{server}⁩ לא עונה</translation>
    </message>
    <message>
        <source>{server} can't be reached</source>
        <translation>אי אפשר להגיע אל ⁨{server}⁩</translation>
    </message>
    <message>
        <source>the connection to {server} broke before it answered</source>
        <translation>החיבור אל ⁨{server}⁩ נותק לפני התשובה</translation>
    </message>
    <message>
        <source>Ready to write to {folder}</source>
        <translation>מוכן לכתוב אל ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Connected to Bluesky as @{handle}</source>
        <translation>מחובר ל־Bluesky בשם @⁨{handle}⁩</translation>
    </message>
    <message>
        <source>Connected to Mastodon as @{handle}</source>
        <translation>מחובר ל־Mastodon בשם @⁨{handle}⁩</translation>
    </message>
    <message>
        <source>Connected to X as @{handle}</source>
        <translation>מחובר ל־X בשם @⁨{handle}⁩</translation>
    </message>
    <message>
        <source>Connected to LinkedIn as {name}</source>
        <translation>מחובר ל־LinkedIn בשם ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Connected to the Page {name}</source>
        <translation>מחובר לדף ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Connected to {title} on Telegram</source>
        <translation>מחובר אל ⁨{title}⁩ ב־Telegram</translation>
    </message>
    <message>
        <source>Reminds you to post on {host}</source>
        <translation>מזכיר לכם לפרסם ב־⁨{host}⁩</translation>
    </message>
    <message>
        <source>the demo has no Bluesky account</source>
        <translation>להדגמה אין חשבון Bluesky</translation>
    </message>
    <message>
        <source>{moment} is in the past</source>
        <translation>{moment} כבר עבר</translation>
    </message>
    <message>
        <source>{moment} in {zone} is in the past</source>
        <translation>{moment} ב־⁨{zone}⁩ כבר עבר</translation>
    </message>
    <message>
        <source>there is no text and no picture</source>
        <translation>אין טקסט ואין תמונה</translation>
    </message>
    <message>
        <source>no time: it becomes a draft</source>
        <translation>אין מועד: יהיה טיוטה</translation>
    </message>
    <message>
        <source>“{text}” names no hour</source>
        <translation>„⁨{text}⁩” לא אומר שעה</translation>
    </message>
    <message>
        <source>“{text}” names no day</source>
        <translation>„⁨{text}⁩” לא אומר יום</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <translation>„⁨{text}⁩” אינו מועד</translation>
    </message>
    <message>
        <source>there is no channel “{name}”</source>
        <translation>אין ערוץ „⁨{name}⁩”</translation>
    </message>
    <message>
        <source>it names no channel and none is chosen</source>
        <translation>אין בה ערוץ ולא נבחר אחד</translation>
    </message>
    <message>
        <source>“{name}” is not there</source>
        <translation>„⁨{name}⁩” לא שם</translation>
    </message>
    <message>
        <source>put the picture beside the plan</source>
        <translation>שימו את התמונה ליד התוכנית</translation>
    </message>
    <message>
        <source>“{name}” lies outside the plan's folder</source>
        <translation>„⁨{name}⁩” נמצא מחוץ לתיקיית התוכנית</translation>
    </message>
    <message>
        <source>put the picture beside it</source>
        <translation>שימו את התמונה לידה</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>⁨{file}⁩ ריק</translation>
    </message>
    <message>
        <source>choose the file with the plan</source>
        <translation>בחרו את הקובץ עם התוכנית</translation>
    </message>
    <message>
        <source>{file} is no CSV file</source>
        <translation>⁨{file}⁩ אינו קובץ CSV</translation>
    </message>
    <message>
        <source>save the sheet as CSV and choose that file</source>
        <translation>שמרו את הגיליון כ־CSV ובחרו את הקובץ הזה</translation>
    </message>
    <message>
        <source>{file} is not a calendar</source>
        <translation>⁨{file}⁩ אינו לוח שנה</translation>
    </message>
    <message>
        <source>choose a file that ends in .ics</source>
        <translation>בחרו קובץ שמסתיים ב־.ics</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>⁨{file}⁩ גדול מדי</translation>
    </message>
    <message>
        <source>{file} holds no answers</source>
        <translation>ב־⁨{file}⁩ אין תשובות</translation>
    </message>
    <message>
        <source>choose the file that the review page saved</source>
        <translation>בחרו את הקובץ שדף הסקירה שמר</translation>
    </message>
    <message>
        <source>{file} answers another calendar's review</source>
        <translation>⁨{file}⁩ עונה לסקירה של לוח שנה אחר</translation>
    </message>
    <message>
        <source>choose the answers to yours</source>
        <translation>בחרו את התשובות לסקירה שלכם</translation>
    </message>
    <message>
        <source>{file} can't be written ({reason})</source>
        <translation>אי אפשר לכתוב את ⁨{file}⁩ (⁨{reason}⁩)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>בחרו מקום אחר</translation>
    </message>
    <message>
        <source>nothing is planned for that time</source>
        <translation>שום דבר לא מתוכנן לזמן הזה</translation>
    </message>
    <message>
        <source>choose another week</source>
        <translation>בחרו שבוע אחר</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>פיד</translation>
    </message>
    <message>
        <source>E-mail newsletter</source>
        <translation>ניוזלטר בדוא״ל</translation>
    </message>
    <message>
        <source>Facebook Page</source>
        <translation>דף Facebook</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>תזכורת</translation>
    </message>
    <message>
        <source>character</source>
        <translation>תו</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>Choose a folder that your web host serves, or any folder to copy there later.</source>
        <translation>בחרו תיקייה ששרת האינטרנט שלכם מגיש, או כל תיקייה להעתקה לשם אחר כך.</translation>
    </message>
    <message>
        <source>Link to feed.atom and index.html in it from your site.</source>
        <translation>קשרו מהאתר שלכם אל feed.atom ואל index.html שבה.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Left out: a folder in the data folder.</source>
        <translation>אם ריק: תיקייה בתוך תיקיית הנתונים.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Left out: the channel's name.</source>
        <translation>אם ריק: שם הערוץ.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>כתובת אינטרנט</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>תווים</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>בתים</translation>
    </message>
    <message>
        <source>Open bsky.app and go to Settings, Privacy and security, App passwords.</source>
        <translation>פתחו את bsky.app ועברו אל הגדרות, פרטיות ואבטחה, סיסמאות אפליקציה.</translation>
    </message>
    <message>
        <source>Add an app password and call it SocialDesk. You can take it back there at any time.</source>
        <translation>הוסיפו סיסמת אפליקציה וקראו לה SocialDesk. אפשר לבטל אותה שם בכל רגע.</translation>
    </message>
    <message>
        <source>Copy it and paste it here, with your handle.</source>
        <translation>העתיקו אותה והדביקו אותה כאן, עם שם המשתמש שלכם.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>סיסמת אפליקציה</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>שרת</translation>
    </message>
    <message>
        <source>Card of the first link</source>
        <translation>כרטיס של הקישור הראשון</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>On your server open Preferences, then Development, and choose New application.</source>
        <translation>בשרת שלכם פתחו Preferences, אחר כך Development, ובחרו New application.</translation>
    </message>
    <message>
        <source>Call it SocialDesk. Under Scopes tick read:accounts, read:statuses, write:media and write:statuses; nothing else is needed.</source>
        <translation>קראו לה SocialDesk. תחת Scopes סמנו read:accounts, ‏read:statuses, ‏write:media ו־write:statuses; לא צריך דבר נוסף.</translation>
    </message>
    <message>
        <source>Save, open the application, and copy Your access token.</source>
        <translation>שמרו, פתחו את האפליקציה והעתיקו את Your access token.</translation>
    </message>
    <message>
        <source>Paste it here, with the address of your server.</source>
        <translation>הדביקו אותו כאן, עם כתובת השרת שלכם.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>אסימון גישה</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>מי רואה את זה</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>לא ברשימות</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>עוקבים</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>אזהרת תוכן</translation>
    </message>
    <message>
        <source>Ask your mail provider for the address of its outgoing mail server (SMTP) and its port: 587 or 465.</source>
        <translation>שאלו את ספק הדואר מה כתובת שרת הדואר היוצא (SMTP) ומה הפורט שלו: 587 או 465.</translation>
    </message>
    <message>
        <source>Where your login needs a second step, make an app password for SocialDesk there.</source>
        <translation>אם ההתחברות דורשת שלב שני, צרו שם סיסמת אפליקציה ל־SocialDesk.</translation>
    </message>
    <message>
        <source>Write down who gets it: the address of a mailing list, or a text file with one address a line. Write only to people who asked for it.</source>
        <translation>כתבו מי מקבל: כתובת של רשימת תפוצה, או קובץ טקסט עם כתובת אחת בכל שורה. כתבו רק לאנשים שביקשו.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>שרת דואר</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>A list's address, or a text file with one address a line.</source>
        <translation>כתובת של רשימה, או קובץ טקסט עם כתובת אחת בכל שורה.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>שם להתחברות</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>שורת סיום</translation>
    </message>
    <message>
        <source>Address to unsubscribe</source>
        <translation>כתובת להסרה מהרשימה</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather and send /newbot.</source>
        <translation>ב־Telegram כתבו אל @BotFather ושלחו /newbot.</translation>
    </message>
    <message>
        <source>Give the bot a name. BotFather answers with its token: copy that.</source>
        <translation>תנו לבוט שם. BotFather עונה עם אסימון: העתיקו אותו.</translation>
    </message>
    <message>
        <source>Open your channel, then Administrators, and add the bot. Let it post messages.</source>
        <translation>פתחו את הערוץ שלכם, אחר כך Administrators, והוסיפו את הבוט. הרשו לו לפרסם הודעות.</translation>
    </message>
    <message>
        <source>Paste the token here, with the channel's name, like @cornershop.</source>
        <translation>הדביקו את האסימון כאן, עם שם הערוץ, כמו @cornershop.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>אסימון הבוט</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>הודעה למנויים</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>עם צליל</translation>
    </message>
    <message>
        <source>silently</source>
        <translation>בשקט</translation>
    </message>
    <message>
        <source>Sign in at console.x.com with your shop's account and buy credits.</source>
        <translation>היכנסו אל console.x.com בחשבון של החנות שלכם וקנו קרדיטים.</translation>
    </message>
    <message>
        <source>Create a project and an app in it. Under User authentication, choose Read and write.</source>
        <translation>צרו פרויקט ובו אפליקציה. תחת User authentication בחרו Read and write.</translation>
    </message>
    <message>
        <source>Copy the app's Client ID, and its Client secret if it has one.</source>
        <translation>העתיקו את ה־Client ID של האפליקציה, ואת ה־Client secret אם יש לה.</translation>
    </message>
    <message>
        <source>Authorise the app for your account with the scopes tweet.read, tweet.write, users.read, media.write and offline.access.</source>
        <translation>הרשו לאפליקציה את החשבון שלכם עם tweet.read, ‏tweet.write, ‏users.read, ‏media.write ו־offline.access.</translation>
    </message>
    <message>
        <source>Paste the refresh token that X gives you for them. SocialDesk renews it from then on: don't use the same one in another program.</source>
        <translation>הדביקו את ה־refresh token ש־X נותן עבורם. מכאן SocialDesk מחדש אותו: אל תשתמשו בו בתוכנה אחרת.</translation>
    </message>
    <message>
        <source>X takes prepaid credits: you pay for each post, and for looking posts up.</source>
        <translation>‏X גובה קרדיטים מראש: משלמים על כל פוסט, ועל חיפוש פוסטים.</translation>
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
        <translation>מי יכול להגיב</translation>
    </message>
    <message>
        <source>people you follow</source>
        <translation>אנשים שאתם עוקבים אחריהם</translation>
    </message>
    <message>
        <source>people you mention</source>
        <translation>אנשים שאתם מזכירים</translation>
    </message>
    <message>
        <source>verified accounts</source>
        <translation>חשבונות מאומתים</translation>
    </message>
    <message>
        <source>Create an app at developer.linkedin.com for your company page.</source>
        <translation>צרו אפליקציה ב־developer.linkedin.com עבור דף החברה שלכם.</translation>
    </message>
    <message>
        <source>On its Products tab ask for Share on LinkedIn (to post as yourself) or Community Management API (to post as the page). LinkedIn reviews the second one.</source>
        <translation>בלשונית Products בקשו Share on LinkedIn (לפרסם בשמכם) או Community Management API (לפרסם בשם הדף). את השני LinkedIn בודקת.</translation>
    </message>
    <message>
        <source>Under Docs and tools, open the OAuth token generator and make a token with w_member_social, or with w_organization_social and r_organization_social.</source>
        <translation>תחת Docs and tools פתחו את OAuth token generator וצרו אסימון עם w_member_social, או עם w_organization_social ו־r_organization_social.</translation>
    </message>
    <message>
        <source>Paste the token here. It lasts 60 days; SocialDesk tells you when a new one is needed.</source>
        <translation>הדביקו את האסימון כאן. הוא תקף 60 יום; SocialDesk אומר לכם כשצריך חדש.</translation>
    </message>
    <message>
        <source>The author is urn:li:organization: and your page's number, or urn:li:person: and your id.</source>
        <translation>המחבר הוא urn:li:organization:‎ ומספר הדף שלכם, או urn:li:person:‎ והמזהה שלכם.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>מחבר</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>קשרים</translation>
    </message>
    <message>
        <source>Create an app of the type Business at developers.facebook.com. For your own Page it needs no review.</source>
        <translation>צרו אפליקציה מסוג Business ב־developers.facebook.com. לדף שלכם לא צריך בדיקה.</translation>
    </message>
    <message>
        <source>In the Graph API Explorer choose the app and add pages_manage_posts, pages_read_engagement and pages_show_list.</source>
        <translation>ב־Graph API Explorer בחרו את האפליקציה והוסיפו pages_manage_posts, ‏pages_read_engagement ו־pages_show_list.</translation>
    </message>
    <message>
        <source>Make a user token, extend it in the Access Token Debugger, and ask for me/accounts with it: the answer holds your Page's ID and its token.</source>
        <translation>צרו אסימון משתמש, האריכו אותו ב־Access Token Debugger ובקשו איתו me/accounts: בתשובה נמצאים מזהה הדף והאסימון שלו.</translation>
    </message>
    <message>
        <source>Paste both here. A Page token made that way does not run out by itself.</source>
        <translation>הדביקו את שניהם כאן. אסימון דף שנוצר כך לא פג מעצמו.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>מזהה הדף</translation>
    </message>
    <message>
        <source>Page access token</source>
        <translation>אסימון הגישה של הדף</translation>
    </message>
    <message>
        <source>Turn your Pinterest account into a business account.</source>
        <translation>הפכו את חשבון Pinterest שלכם לחשבון עסקי.</translation>
    </message>
    <message>
        <source>Create an app at developers.pinterest.com and ask for access. Until Pinterest has reviewed it, only you see what it posts.</source>
        <translation>צרו אפליקציה ב־developers.pinterest.com ובקשו גישה. עד ש־Pinterest בודקת אותה, רק אתם רואים מה היא מפרסמת.</translation>
    </message>
    <message>
        <source>Copy the App ID and the App secret.</source>
        <translation>העתיקו את ה־App ID ואת ה־App secret.</translation>
    </message>
    <message>
        <source>Authorise the app with boards:read, boards:write, pins:read, pins:write and user_accounts:read, and paste the refresh token here. SocialDesk renews it.</source>
        <translation>הרשו לאפליקציה boards:read, ‏boards:write, ‏pins:read, ‏pins:write ו־user_accounts:read, והדביקו כאן את ה־refresh token. SocialDesk מחדש אותו.</translation>
    </message>
    <message>
        <source>The board's ID is in the answer to GET /v5/boards.</source>
        <translation>מזהה הלוח נמצא בתשובה ל־GET /v5/boards.</translation>
    </message>
    <message>
        <source>Board ID</source>
        <translation>מזהה הלוח</translation>
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
        <translation>קישור</translation>
    </message>
    <message>
        <source>Turn your account into a business or creator account, in Instagram's settings.</source>
        <translation>הפכו את החשבון לחשבון עסקי או חשבון יוצר, בהגדרות Instagram.</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com and add Instagram to it, API setup with Instagram login. For your own account it needs no review.</source>
        <translation>צרו אפליקציה ב־developers.facebook.com והוסיפו לה את Instagram, ‏API setup with Instagram login. לחשבון שלכם לא צריך בדיקה.</translation>
    </message>
    <message>
        <source>Add your account there and generate a token with instagram_business_basic and instagram_business_content_publish. Paste it here with the account's ID.</source>
        <translation>הוסיפו שם את החשבון שלכם וצרו אסימון עם instagram_business_basic ו־instagram_business_content_publish. הדביקו אותו כאן עם מזהה החשבון.</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by a web address. Put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here.</source>
        <translation>‏Instagram מביא תמונות מכתובת אינטרנט. שימו את תיקיית המדיה של SocialDesk במקום שכל אחד יכול לפתוח, למשל בשרת של החנות, ותנו כאן את הכתובת שלה.</translation>
    </message>
    <message>
        <source>No such place? Add a Reminder channel instead: SocialDesk hands the post over to you at its time.</source>
        <translation>אין מקום כזה? הוסיפו במקומו ערוץ תזכורת: SocialDesk מוסר לכם את הפוסט בשעתו.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>מזהה החשבון</translation>
    </message>
    <message>
        <source>Public address of your pictures</source>
        <translation>הכתובת הציבורית של התמונות שלכם</translation>
    </message>
    <message>
        <source>Create an app at developers.facebook.com with the use case Access the Threads API.</source>
        <translation>צרו אפליקציה ב־developers.facebook.com עם Access the Threads API.</translation>
    </message>
    <message>
        <source>Add your Threads account as a tester of the app and accept that in Threads' settings. For your own account it needs no review.</source>
        <translation>הוסיפו את חשבון Threads שלכם כבודק של האפליקציה ואשרו זאת בהגדרות Threads. לחשבון שלכם לא צריך בדיקה.</translation>
    </message>
    <message>
        <source>Generate a token with threads_basic and threads_content_publish. Paste it here with the account's ID.</source>
        <translation>צרו אסימון עם threads_basic ו־threads_content_publish. הדביקו אותו כאן עם מזהה החשבון.</translation>
    </message>
    <message>
        <source>For pictures, put SocialDesk's media folder where anybody can open it, for instance on your shop's server, and give its address here. Without one, only texts go out.</source>
        <translation>עבור תמונות, שימו את תיקיית המדיה של SocialDesk במקום שכל אחד יכול לפתוח, למשל בשרת של החנות, ותנו כאן את הכתובת שלה. בלי כתובת יוצאים רק טקסטים.</translation>
    </message>
    <message>
        <source>On your server or service, make an address that takes a POST request with JSON.</source>
        <translation>בשרת או בשירות שלכם, צרו כתובת שמקבלת בקשת POST עם JSON.</translation>
    </message>
    <message>
        <source>Get or make a signing secret of the form whsec_… (24 to 64 random bytes in base64).</source>
        <translation>השיגו או צרו סוד לחתימה בצורה whsec_… (24 עד 64 בתים אקראיים ב־base64).</translation>
    </message>
    <message>
        <source>Let the server check the signature, as standardwebhooks.com says, and keep each webhook-id once: a post that is sent again has the same one.</source>
        <translation>תנו לשרת לבדוק את החתימה, כמו שכתוב ב־standardwebhooks.com, ולשמור כל webhook-id פעם אחת: לפוסט שנשלח שוב יש אותו אחד.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>סוד לחתימה</translation>
    </message>
    <message>
        <source>Standard Webhooks: base64 after whsec_. The server checks our signature with it.</source>
        <translation>‏Standard Webhooks: ‏base64 אחרי whsec_. השרת בודק איתו את החתימה שלנו.</translation>
    </message>
    <message>
        <source>Choose where you post it. SocialDesk needs no login there.</source>
        <translation>בחרו איפה אתם מפרסמים. SocialDesk לא צריך שם התחברות.</translation>
    </message>
    <message>
        <source>At its time, SocialDesk shows the post in the queue: copy the text, save the pictures, open the site and post it.</source>
        <translation>בשעתו, SocialDesk מראה את הפוסט בתור: העתיקו את הטקסט, שמרו את התמונות, פתחו את האתר ופרסמו.</translation>
    </message>
    <message>
        <source>Mark it as done. Until then it counts as not published.</source>
        <translation>סמנו שהוא נעשה. עד אז הוא נחשב לא מפורסם.</translation>
    </message>
    <message>
        <source>Where you post it</source>
        <translation>איפה אתם מפרסמים</translation>
    </message>
</context>
<context>
    <name>ExamplesList</name>
    <message>
        <source>Examples from {pack}</source>
        <translation>דוגמאות מתוך ⁨{pack}⁩</translation>
    </message>
    <message>
        <source>Sounds like us</source>
        <translation>נשמע כמונו</translation>
    </message>
    <message>
        <source>Does not sound like us</source>
        <translation>לא נשמע כמונו</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Plans and calendars ({patterns})</source>
        <translation>תוכניות ולוחות שנה (⁨{patterns}⁩)</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>ייבוא תוכנית</translation>
    </message>
    <message>
        <source>A CSV file from Buffer, Publer, Sprout Social, Hootsuite or a sheet of your own. You see every row before anything is kept.</source>
        <translation>קובץ CSV של Buffer, ‏Publer, ‏Sprout Social, ‏Hootsuite או גיליון משלכם. רואים כל שורה לפני שמשהו נשמר.</translation>
    </message>
    <message>
        <source>A calendar file (.ics) brings in its events as notes.</source>
        <translation>קובץ לוח שנה (.ics) מביא את האירועים שלו כהערות.</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>או שחררו את הקובץ כאן.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>ייבוא וייצוא</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>משהו אחר השתנה מאז. הביטול חוזר שינוי אחד בכל פעם.</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Which posts</source>
        <translation>אילו פוסטים</translation>
    </message>
    <message>
        <source>Everything from today on</source>
        <translation>הכול מהיום והלאה</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>ארבעת השבועות הבאים</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>ארבעת השבועות האחרונים</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>ימים נבחרים</translation>
    </message>
    <message>
        <source>Everything, drafts too</source>
        <translation>הכול, גם טיוטות</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>ייצוא כ־CSV…</translation>
    </message>
    <message>
        <source>Export for a calendar…</source>
        <translation>ייצוא ללוח שנה…</translation>
    </message>
    <message>
        <source>Sheet (*.csv)</source>
        <translation>גיליון (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>לוח שנה (*.ics)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>ייצוא התוכנית</translation>
    </message>
    <message>
        <source>{file} holds {count} rows</source>
        <translation>ב־⁨{file}⁩ יש {count} שורות</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>להציג את התיקייה</translation>
    </message>
    <message>
        <source>A sheet can be imported again; a calendar shows the plan to colleagues.</source>
        <translation>גיליון אפשר לייבא שוב; לוח שנה מראה את התוכנית לעמיתים.</translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Add a feed</source>
        <translation>הוספת פיד</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>הוספת פיד</translation>
    </message>
    <message>
        <source>SocialDesk writes a page, an Atom feed and your pictures into a folder. Put that folder on any web host, and people can follow it. It needs no account.</source>
        <translation>‏SocialDesk כותב דף, פיד Atom ואת התמונות שלכם לתיקייה. שימו את התיקייה הזאת בכל שרת אינטרנט, ואנשים יוכלו לעקוב אחריה. לא צריך חשבון.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>המאפייה בפינה</translation>
    </message>
    <message>
        <source>in SocialDesk's own folder</source>
        <translation>בתיקייה של SocialDesk עצמו</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>מוסיפים…</translation>
    </message>
    <message>
        <source>{name} is added. Set its posting times next.</source>
        <translation>⁨{name}⁩ נוסף. עכשיו קבעו את זמני הפרסום שלו.</translation>
    </message>
    <message>
        <source>Folder for the feed</source>
        <translation>התיקייה של הפיד</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some states, labels or campaigns (Shift+F)</source>
        <translation>להציג רק חלק מהמצבים, התוויות או הקמפיינים (Shift+F)</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>סינון ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>להציג הכול</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>קמפיין</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Rule: {rule}</source>
        <translation>כלל: ⁨{rule}⁩</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>הסרת „⁨%1⁩”</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>תיקון: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>מילה שלנו</translation>
    </message>
    <message>
        <source>Add “{word}” to the brand's words</source>
        <translation>הוספת „⁨{word}⁩” למילים של המותג</translation>
    </message>
    <message>
        <source>It is never marked again</source>
        <translation>לא תסומן שוב אף פעם</translation>
    </message>
    <message>
        <source>Fix always…</source>
        <translation>לתקן תמיד…</translation>
    </message>
    <message>
        <source>Always correct “{words}” to…</source>
        <translation>לתקן תמיד „⁨{words}⁩” ל…</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>להתעלם כאן</translation>
    </message>
    <message>
        <source>Not marked again in this post</source>
        <translation>לא יסומן שוב בפוסט הזה</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>בודקים…</translation>
    </message>
    <message>
        <source>Findings show up here as you write.</source>
        <translation>ממצאים יופיעו כאן תוך כדי כתיבה.</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>אין מה לתקן.</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Always correct to…</source>
        <translation>לתקן תמיד ל…</translation>
    </message>
    <message>
        <source>Add to the brand's words</source>
        <translation>הוספה למילים של המותג</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>להתעלם כאן</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>הסרת „⁨%1⁩”</translation>
    </message>
</context>
<context>
    <name>FormatRow</name>
    <message>
        <source>The file is from</source>
        <translation>הקובץ הוא של</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found posts</source>
        <translation>פוסטים שנמצאו</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Skip the guide</source>
        <translation>דילוג על המדריך</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>שלב {number} מתוך {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Schedule the post</source>
        <translation>תזמון הפוסט</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>מתזמנים…</translation>
    </message>
</context>
<context>
    <name>GuideHost</name>
    <message>
        <source>Your first post is scheduled. It is in the calendar.</source>
        <translation>הפוסט הראשון שלכם מתוזמן. הוא בלוח השנה.</translation>
    </message>
    <message>
        <source>Choose Add channel, then come back for your first post.</source>
        <translation>בחרו „הוספת ערוץ”, ואז חזרו לפוסט הראשון.</translation>
    </message>
    <message>
        <source>{name} is connected.</source>
        <translation>⁨{name}⁩ מחובר.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>כתיבת הפוסט הראשון</translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>Habits</source>
        <translation>הרגלים</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ask for approval</source>
        <translation>בקשת אישור</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>מחיקת הפוסט הזה</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>פוסט חדש</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>עריכת פוסט</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>פוסט</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>חזרה למגירה</translation>
    </message>
    <message>
        <source>Widen, with a preview</source>
        <translation>הרחבה, עם תצוגה מקדימה</translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored here: {count}</source>
        <translation>הושארו כאן: {count}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>להציג שוב</translation>
    </message>
    <message>
        <source>Show again: {message}</source>
        <translation>להציג שוב: ⁨{message}⁩</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>“{words}” is left as it is in this post.</source>
        <translation>„⁨{words}⁩” נשאר כמו שהוא בפוסט הזה.</translation>
    </message>
    <message>
        <source>Ignored in this post.</source>
        <translation>מתעלמים מזה בפוסט הזה.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Name of the pack</source>
        <translation>שם החבילה</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>מה הוא אומר</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>כללים חדשים</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>מה נדחה</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation>אין כאן שום דבר שאפשר להשתמש בו.</translation>
    </message>
    <message>
        <source>1 new rule</source>
        <translation>כלל חדש אחד</translation>
    </message>
    <message numerus="yes">
        <source>{count} new rules</source>
        <translation>
            <numerusform>כלל חדש אחד</numerusform>
            <numerusform>{count} כללים חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>מילה אחת</numerusform>
            <numerusform>{count} מילים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tone on {count} scales</source>
        <translation>
            <numerusform>טון בסולם אחד</numerusform>
            <numerusform>טון ב־{count} סולמות</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>This replaces {what}.</source>
        <translation>זה מחליף את ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>ייבוא ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>לשמור בשם</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts are refused</source>
        <translation>
            <numerusform>חלק אחד נדחה</numerusform>
            <numerusform>{count} חלקים נדחו</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part is refused</source>
        <translation>חלק אחד נדחה</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>Remove label {name}</source>
        <translation>הסרת התווית ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Add a label</source>
        <translation>הוספת תווית</translation>
    </message>
    <message>
        <source>Labels, each ended by a comma</source>
        <translation>תוויות, אחרי כל אחת פסיק</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Belarusian</source>
        <translation>בלארוסית</translation>
    </message>
    <message>
        <source>English</source>
        <translation>אנגלית</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>פינית</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>קרואטית</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>פולנית</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>We write in {name}</source>
        <translation>אנחנו כותבים ב⁨{name}⁩</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>הזזת ⁨{name}⁩ למעלה</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>הזזת ⁨{name}⁩ למטה</translation>
    </message>
    <message>
        <source>To do better: {mend}</source>
        <translation>כדי לשפר: ⁨{mend}⁩</translation>
    </message>
    <message>
        <source>Short posts are taken for this one</source>
        <translation>פוסטים קצרים נחשבים לשפה הזאת</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Spelling, grammar slips and mixed-up words are checked</source>
        <translation>נבדקים איות, שגיאות דקדוק ומילים שמתבלבלים ביניהן</translation>
    </message>
    <message>
        <source>Spelling is checked, by a dictionary</source>
        <translation>האיות נבדק לפי מילון</translation>
    </message>
    <message>
        <source>Spelling is checked, by how common words are beside a dictionary</source>
        <translation>האיות נבדק לפי מילון ולפי שכיחות המילים</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary for it</source>
        <translation>לא נבדק: אין מילון לשפה הזאת</translation>
    </message>
    <message>
        <source>Dictionary: {names}</source>
        <translation>מילון: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Word counts: {name}</source>
        <translation>שכיחות מילים: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Grammar: {name}</source>
        <translation>דקדוק: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Add another language</source>
        <translation>הוספת שפה</translation>
    </message>
    <message>
        <source>Open the dictionaries folder</source>
        <translation>פתיחת תיקיית המילונים</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Choose what you write in, the most frequent one first. Which language a post is in is found by itself, also sentence by sentence.</source>
        <translation>בחרו באילו שפות אתם כותבים, הנפוצה קודם. השפה של כל פוסט מזוהה מעצמה, גם משפט אחרי משפט.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>SocialDesk failed to open your calendar, by a fault of its own</source>
        <translation>‏SocialDesk לא הצליח לפתוח את לוח השנה שלכם, באשמתו</translation>
    </message>
    <message>
        <source>the details are in {file}</source>
        <translation>הפרטים נמצאים ב־⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn a voice from your posts</source>
        <translation>ללמוד קול מהפוסטים שלכם</translation>
    </message>
    <message>
        <source>A name, such as our-voice</source>
        <translation>שם, כמו our-voice</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>שם הקול</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>The more posts, the longer it takes.</source>
        <translation>ככל שיש יותר פוסטים, זה לוקח יותר זמן.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from {count} posts</source>
        <translation>
            <numerusform>נלמד מפוסט אחד</numerusform>
            <numerusform>נלמד מ־{count} פוסטים</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation>לא נשמר: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>לשמור בשם</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>How you sound</source>
        <translation>איך אתם נשמעים</translation>
    </message>
    <message>
        <source>The posts do not tell.</source>
        <translation>אי אפשר לדעת מהפוסטים.</translation>
    </message>
    <message>
        <source>Your habits</source>
        <translation>ההרגלים שלכם</translation>
    </message>
    <message>
        <source>Change what you like; what you empty is left out.</source>
        <translation>שנו מה שתרצו; מה שתרוקנו לא ייכלל.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>המילים שלכם</translation>
    </message>
    <message>
        <source>No dictionary knows them; those you keep are never marked as typos.</source>
        <translation>אף מילון לא מכיר אותן; אלה שתשמרו לא יסומנו אף פעם כשגיאות הקלדה.</translation>
    </message>
    <message>
        <source>Words you like more than others do</source>
        <translation>מילים שאתם אוהבים יותר מאחרים</translation>
    </message>
    <message>
        <source>{word} ({count})</source>
        <translation>⁨{word}⁩ ({count})</translation>
    </message>
    <message>
        <source>Most like you</source>
        <translation>הכי אתם</translation>
    </message>
</context>
<context>
    <name>LevelCount</name>
    <message>
        <source>Errors: {count}</source>
        <translation>שגיאות: {count}</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>אזהרות: {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>הצעות: {count}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>{count} more are not listed. Search finds them in the calendar.</source>
        <translation>
            <numerusform>עוד אחד לא מופיע ברשימה. החיפוש ימצא אותו בלוח השנה.</numerusform>
            <numerusform>עוד {count} לא מופיעים ברשימה. החיפוש ימצא אותם בלוח השנה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Opening your calendar…</source>
        <translation>פותחים את לוח השנה…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work, and SocialDesk is at fault. Your posts are kept.</source>
        <translation>זה לא הצליח, באשמת SocialDesk. הפוסטים שלכם שמורים.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Shorten</source>
        <translation>קיצור</translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>חלוקה לשרשור</translation>
    </message>
    <message>
        <source>Split and number</source>
        <translation>חלוקה ומספור</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>המרה</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>חיתוך…</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Over-full</source>
        <translation>עמוס מדי</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>שקט</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>עוד {count}</translation>
    </message>
</context>
<context>
    <name>MonthMenu</name>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}, {marks}</source>
        <translation>{day}, ⁨{marks}⁩</translation>
    </message>
    <message>
        <source>{day}: nothing planned</source>
        <translation>{day}: לא מתוכנן כלום</translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation>{day}, עמוס מדי</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>עוד אחד</numerusform>
            <numerusform>עוד {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Undo, redo and everything else (F10)</source>
        <translation>ביטול, ביצוע מחדש וכל השאר (F10)</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Where do you want to post?</source>
        <translation>איפה תרצו לפרסם?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The plug-in {name} can't be used: {error}</source>
        <translation>אי אפשר להשתמש בתוסף ⁨{name}⁩: ⁨{error}⁩</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>What you call it</source>
        <translation>איך אתם קוראים לו</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתחברים…</translation>
    </message>
    <message>
        <source>there is nothing new</source>
        <translation>אין שום דבר חדש</translation>
    </message>
    <message>
        <source>fill in a field</source>
        <translation>מלאו שדה</translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation>הוספת ⁨{network}⁩</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>חיבור מחדש של ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>חיבור מחדש</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>⁨{label}⁩ (לא חובה)</translation>
    </message>
    <message>
        <source>A private address</source>
        <translation>כתובת פרטית</translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation>⁨{server}⁩ אינה כתובת ציבורית.</translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your secrets are sent there.</source>
        <translation>המשיכו רק אם זה השרת שלכם: הסודות שלכם נשלחים לשם.</translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation>זה השרת שלי</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>שום דבר לא נשלח</translation>
    </message>
    <message>
        <source>change the address</source>
        <translation>שנו את הכתובת</translation>
    </message>
    <message>
        <source>{name} is connected. Set its posting times next.</source>
        <translation>⁨{name}⁩ מחובר. עכשיו קבעו את זמני הפרסום שלו.</translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation>⁨{name}⁩ מחובר</translation>
    </message>
</context>
<context>
    <name>NetworkOptions</name>
    <message>
        <source>More for {name}</source>
        <translation>עוד עבור ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Costs money</source>
        <translation>עולה כסף</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>A web page and an Atom feed of your own. Needs no account.</source>
        <translation>דף ופיד Atom משלכם. לא צריך חשבון.</translation>
    </message>
    <message>
        <source>Posts and threads with pictures, on any server.</source>
        <translation>פוסטים ושרשורים עם תמונות, בכל שרת.</translation>
    </message>
    <message>
        <source>Posts and threads; GoToSocial and Pleroma too.</source>
        <translation>פוסטים ושרשורים; גם GoToSocial ו־Pleroma.</translation>
    </message>
    <message>
        <source>Each reader gets a message through your own mail provider.</source>
        <translation>כל קורא מקבל הודעה דרך ספק הדואר שלכם.</translation>
    </message>
    <message>
        <source>A bot posts in your channel.</source>
        <translation>בוט מפרסם בערוץ שלכם.</translation>
    </message>
    <message>
        <source>Posts with pictures through an app of your own.</source>
        <translation>פוסטים עם תמונות דרך אפליקציה משלכם.</translation>
    </message>
    <message>
        <source>Your own profile, or your company's page.</source>
        <translation>הפרופיל שלכם, או דף החברה.</translation>
    </message>
    <message>
        <source>A page that you look after.</source>
        <translation>דף שאתם מנהלים.</translation>
    </message>
    <message>
        <source>Pins on one of your boards.</source>
        <translation>נעיצות באחד הלוחות שלכם.</translation>
    </message>
    <message>
        <source>A professional account, with pictures at a public address.</source>
        <translation>חשבון מקצועי, עם תמונות בכתובת ציבורית.</translation>
    </message>
    <message>
        <source>Your profile, with pictures at a public address.</source>
        <translation>הפרופיל שלכם, עם תמונות בכתובת ציבורית.</translation>
    </message>
    <message>
        <source>A signed message to your own server, Zapier, Make or n8n.</source>
        <translation>הודעה חתומה לשרת שלכם, ל־Zapier, ל־Make או ל־n8n.</translation>
    </message>
    <message>
        <source>Any other site: SocialDesk reminds you, you post it.</source>
        <translation>כל אתר אחר: SocialDesk מזכיר, אתם מפרסמים.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>What should change?</source>
        <translation>מה צריך להשתנות?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלכם</translation>
    </message>
    <message>
        <source>Your name (if you like)</source>
        <translation>השם שלכם (אם תרצו)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Send back (Ctrl+Enter)</source>
        <translation>החזרה (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Request changes to {count} posts</source>
        <translation>בקשת שינויים ב־{count} פוסטים</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>בקשת שינויים</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>אירועי לוח השנה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>ייבוא ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קוראים…</translation>
    </message>
    <message>
        <source>Events become notes on the calendar: they are seen, never published.</source>
        <translation>אירועים הופכים להערות בלוח השנה: רואים אותם, הם אף פעם לא מתפרסמים.</translation>
    </message>
    <message>
        <source>{count} could not be understood and are left out.</source>
        <translation>{count} לא הובנו ולא נכללו.</translation>
    </message>
    <message>
        <source>It has no event of the last weeks or the year ahead.</source>
        <translation>אין בו אירוע מהשבועות האחרונים או מהשנה הבאה.</translation>
    </message>
    <message>
        <source>Import 1 note</source>
        <translation>ייבוא הערה אחת</translation>
    </message>
    <message>
        <source>Import {count} notes</source>
        <translation>ייבוא {count} הערות</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>לא יובא: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{count} notes are new on the calendar</source>
        <translation>{count} הערות חדשות בלוח השנה</translation>
    </message>
    <message>
        <source>; {count} were there already</source>
        <translation>; {count} כבר היו שם</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Published on {channels}</source>
        <translation>פורסם ב־⁨{channels}⁩</translation>
    </message>
    <message>
        <source>Missed on {channels}</source>
        <translation>הוחמץ ב־⁨{channels}⁩</translation>
    </message>
    <message>
        <source>Not sure it is on {channels}</source>
        <translation>לא ברור אם יצא ב־⁨{channels}⁩</translation>
    </message>
    <message>
        <source>Not published on {channels}</source>
        <translation>לא פורסם ב־⁨{channels}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are published</source>
        <translation>
            <numerusform>פוסט אחד פורסם</numerusform>
            <numerusform>{count} פוסטים פורסמו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were missed</source>
        <translation>
            <numerusform>פוסט אחד הוחמץ</numerusform>
            <numerusform>{count} פוסטים הוחמצו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts may be out or not</source>
        <translation>
            <numerusform>פוסט אחד אולי יצא ואולי לא</numerusform>
            <numerusform>{count} פוסטים אולי יצאו ואולי לא</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts were not published</source>
        <translation>
            <numerusform>פוסט אחד לא פורסם</numerusform>
            <numerusform>{count} פוסטים לא פורסמו</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide when they should go out.</source>
        <translation>החליטו מתי הם ייצאו.</translation>
    </message>
    <message>
        <source>Look, and tell SocialDesk what happened.</source>
        <translation>בדקו, ואמרו ל־SocialDesk מה קרה.</translation>
    </message>
    <message>
        <source>See why in the queue.</source>
        <translation>ראו את הסיבה בתור.</translation>
    </message>
</context>
<context>
    <name>OpenedPost</name>
    <message>
        <source>Delete this post</source>
        <translation>מחיקת הפוסט הזה</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>למחוק את הפוסט הזה?</translation>
    </message>
    <message>
        <source>It can’t be brought back.</source>
        <translation>אי אפשר לשחזר אותו.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>נמחק.</translation>
    </message>
</context>
<context>
    <name>OrderQuestion</name>
    <message>
        <source>Which day is “{date}”?</source>
        <translation>איזה יום הוא „⁨{date}⁩”?</translation>
    </message>
</context>
<context>
    <name>OwnCorrections</name>
    <message>
        <source>“{wrong}” is always corrected to “{right}” now.</source>
        <translation>„⁨{wrong}⁩” יתוקן מעכשיו תמיד ל„⁨{right}⁩”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>More voices</source>
        <translation>קולות נוספים</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>בשפות אחרות</translation>
    </message>
    <message>
        <source>Where two of them disagree, the lower one wins.</source>
        <translation>כששניים לא מסכימים, התחתון קובע.</translation>
    </message>
    <message>
        <source>Learn a voice from our posts…</source>
        <translation>ללמוד קול מהפוסטים שלנו…</translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message>
        <source>More for {name}</source>
        <translation>עוד עבור ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>השוואה עם…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>ייצוא ⁨{name}⁩</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>קובץ…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>תיקייה…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>קוראים את ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>לא יובא: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Import a voice pack</source>
        <translation>ייבוא חבילת קול</translation>
    </message>
    <message>
        <source>Voice packs and rules (*.voicepack *.zip *.yml *.yaml)</source>
        <translation>חבילות קול וכללים (*.voicepack *.zip *.yml *.yaml)</translation>
    </message>
    <message>
        <source>Import a folder of rules</source>
        <translation>ייבוא תיקיית כללים</translation>
    </message>
    <message>
        <source>Export a voice pack</source>
        <translation>ייצוא חבילת קול</translation>
    </message>
    <message>
        <source>Voice pack (*.voicepack)</source>
        <translation>חבילת קול (*.voicepack)</translation>
    </message>
    <message>
        <source>Delete voice pack</source>
        <translation>מחיקת חבילת הקול</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>למחוק את ⁨{name}⁩?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. Export it first to keep a copy.</source>
        <translation>הקבצים שלה יוסרו מהמחשב הזה. ייצאו אותה קודם כדי לשמור עותק.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Packs hold rules, words and a tone. Drop one here: a .voicepack or zip from a colleague, a folder of Vale rules, or a single rule.</source>
        <translation>חבילות מכילות כללים, מילים וטון. שחררו כאן חבילה: קובץ .voicepack או zip מעמית, תיקיית כללים של Vale, או כלל בודד.</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Always applies</source>
        <translation>חל תמיד</translation>
    </message>
    <message>
        <source>Move {pack} up</source>
        <translation>הזזת ⁨{pack}⁩ למעלה</translation>
    </message>
    <message>
        <source>Move {pack} down</source>
        <translation>הזזת ⁨{pack}⁩ למטה</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action, a room, a channel or a post</source>
        <translation>חיפוש פעולה, חדר, ערוץ או פוסט</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>Nothing has that in its name or its words.</source>
        <translation>לשום דבר אין זה בשם או במילים.</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Find anything…</source>
        <translation>לחפש כל דבר…</translation>
    </message>
    <message>
        <source>Show its posts only</source>
        <translation>להציג רק את הפוסטים שלו</translation>
    </message>
</context>
<context>
    <name>PictureMending</name>
    <message>
        <source>The picture is {width} × {height} and {size} now.</source>
        <translation>התמונה עכשיו {width} × {height}, {size}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture {number}</source>
        <translation>תמונה {number}</translation>
    </message>
    <message>
        <source>Alt text: what does it show?</source>
        <translation>טקסט חלופי: מה רואים בה?</translation>
    </message>
    <message>
        <source>Read aloud to people who can’t see the picture</source>
        <translation>מוקרא לאנשים שלא יכולים לראות את התמונה</translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation>תיאור של תמונה {number}</translation>
    </message>
    <message>
        <source>Move picture {number} up</source>
        <translation>הזזת תמונה {number} למעלה</translation>
    </message>
    <message>
        <source>Move picture {number} down</source>
        <translation>הזזת תמונה {number} למטה</translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation>הסרת תמונה {number}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Row</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>איפה</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה קורה</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>השמטתם</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>לא בשימוש</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>תאריך ושעה</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Picture descriptions</source>
        <translation>תיאורי תמונות</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>תוויות</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>קמפיין</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>תגובה ראשונה</translation>
    </message>
    <message>
        <source>Notes for colleagues</source>
        <translation>הערות לעמיתים</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>תוכנה אחרת</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>היום בא קודם</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>החודש בא קודם</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Rows of the plan</source>
        <translation>שורות התוכנית</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>לבחור הכול</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>לא לבחור כלום</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>רק שורות עם בעיה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>ייבוא ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>קוראים…</translation>
    </message>
    <message>
        <source>What the columns hold: {used} of {all} are used</source>
        <translation>מה יש בעמודות: {used} מתוך {all} בשימוש</translation>
    </message>
    <message>
        <source>{possible} of {all} rows can be imported.</source>
        <translation>אפשר לייבא {possible} מתוך {all} שורות.</translation>
    </message>
    <message>
        <source>First say which day the dates mean.</source>
        <translation>אמרו קודם לאיזה יום התאריכים מתכוונים.</translation>
    </message>
    <message>
        <source>The table says what keeps the others.</source>
        <translation>הטבלה אומרת מה עוצר את האחרות.</translation>
    </message>
    <message>
        <source>Row {line}: {words}.</source>
        <translation>שורה {line}: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>אמרו באיזו עמודה הטקסט.</translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation>לא יובא: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Import 1 post</source>
        <translation>ייבוא פוסט אחד</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>ייבוא {count} פוסטים</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>מתכוננים…</translation>
    </message>
    <message>
        <source>Keeping {count} posts…</source>
        <translation>שומרים {count} פוסטים…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} מתוך {all}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>נעצר. שום דבר לא יובא.</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Part {number}</source>
        <translation>חלק {number}</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Write your first post</source>
        <translation>כתבו את הפוסט הראשון שלכם</translation>
    </message>
    <message>
        <source>Say what is new, in a sentence or two. You can change it until it goes out.</source>
        <translation>אמרו מה חדש, במשפט או שניים. אפשר לשנות עד שהוא יוצא.</translation>
    </message>
    <message>
        <source>Cinnamon rolls are back: out of the oven at eight, gone by ten.</source>
        <translation>שבלולי הקינמון חזרו: יוצאים מהתנור בשמונה, נגמרים בעשר.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>השעה הזאת עברה</translation>
    </message>
    <message>
        <source>choose a later one</source>
        <translation>בחרו שעה מאוחרת יותר</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>יוצא {when}.</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>הפוסט שלכם</translation>
    </message>
</context>
<context>
    <name>PostsBox</name>
    <message>
        <source>Posts to learn from</source>
        <translation>פוסטים ללמוד מהם</translation>
    </message>
    <message>
        <source>Paste posts that sound like you, with an empty line between them.</source>
        <translation>הדביקו פוסטים שנשמעים כמוכם, עם שורה ריקה ביניהם.</translation>
    </message>
    <message>
        <source>Add our posts from here</source>
        <translation>הוספת הפוסטים שלנו מכאן</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>הוספה מקובץ…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>ללמוד</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Listening to your posts…</source>
        <translation>מקשיבים לפוסטים שלכם…</translation>
    </message>
    <message>
        <source>Not learned: {reason}.</source>
        <translation>לא נלמד: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>אין מה להוסיף.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>פוסט אחד</translation>
    </message>
    <message numerus="yes">
        <source>{count} different posts</source>
        <translation>
            <numerusform>פוסט אחד</numerusform>
            <numerusform>{count} פוסטים שונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} are needed, more are better</source>
        <translation>
            <numerusform>; צריך אחד, עדיף יותר</numerusform>
            <numerusform>; צריך {count}, עדיף יותר</numerusform>
        </translation>
    </message>
    <message>
        <source>Add posts from a file</source>
        <translation>הוספת פוסטים מקובץ</translation>
    </message>
    <message>
        <source>Text or JSON lines (*.txt *.jsonl *.md)</source>
        <translation>טקסט או שורות JSON (*.txt *.jsonl *.md)</translation>
    </message>
    <message>
        <source>Not added: {reason}.</source>
        <translation>לא נוסף: ⁨{reason}⁩.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Choose a channel to see the post on it.</source>
        <translation>בחרו ערוץ כדי לראות בו את הפוסט.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview on {name}</source>
        <translation>תצוגה מקדימה ב־⁨{name}⁩</translation>
    </message>
    <message>
        <source>now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Your words show up here.</source>
        <translation>המילים שלכם יופיעו כאן.</translation>
    </message>
    <message>
        <source>First comment: {words}</source>
        <translation>תגובה ראשונה: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Nothing was changed; your posts are as they were.</source>
        <translation>שום דבר לא השתנה; הפוסטים שלכם כפי שהיו.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Write something or add a picture first.</source>
        <translation>כתבו משהו או הוסיפו תמונה קודם.</translation>
    </message>
    <message>
        <source>Choose where this goes out first.</source>
        <translation>בחרו קודם לאן זה יוצא.</translation>
    </message>
    <message>
        <source>This is what you were writing last time.</source>
        <translation>זה מה שכתבתם בפעם הקודמת.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>להתחיל חדש</translation>
    </message>
    <message>
        <source>This has changes that are not saved yet.</source>
        <translation>יש כאן שינויים שעוד לא נשמרו.</translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation>חזרה לטקסט השמור</translation>
    </message>
    <message>
        <source>This post is published and stays as it is.</source>
        <translation>הפוסט הזה פורסם ונשאר כמו שהוא.</translation>
    </message>
    <message>
        <source>This post can’t be changed now.</source>
        <translation>אי אפשר לשנות את הפוסט הזה עכשיו.</translation>
    </message>
    <message>
        <source>Copy to a new post</source>
        <translation>העתקה לפוסט חדש</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>לקצר</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>לתקן</translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <translation>לתזמן בכל זאת</translation>
    </message>
    <message>
        <source>Add to queue anyway</source>
        <translation>להוסיף לתור בכל זאת</translation>
    </message>
    <message>
        <source>Share anyway</source>
        <translation>לשתף בכל זאת</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>לשמור בכל זאת</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Its time came while nothing could publish it; it was not sent.</source>
        <translation>שעתו הגיעה כשלא היה מה שיפרסם אותו; הוא לא נשלח.</translation>
    </message>
    <message>
        <source>It may be out: look there, and say what you see.</source>
        <translation>אולי הוא יצא: בדקו שם, ואמרו מה ראיתם.</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>לסמן כפורסם</translation>
    </message>
    <message>
        <source>Mark as not published</source>
        <translation>לסמן כלא פורסם</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>חיבור מחדש</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>תזמון מחדש</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>המועד הבא</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>חזרה לטיוטה</translation>
    </message>
    <message>
        <source>View</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation>תכנון פוסט</translation>
    </message>
    <message>
        <source>Nothing is planned. The next post is yours.</source>
        <translation>שום דבר לא מתוכנן. הפוסט הבא שלכם.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>No drafts. A thought kept here goes nowhere until you say so.</source>
        <translation>אין טיוטות. מחשבה ששומרים כאן לא הולכת לשום מקום עד שתגידו.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Nothing waits for anybody's approval.</source>
        <translation>שום דבר לא מחכה לאישור.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>אישורים</translation>
    </message>
    <message>
        <source>Nothing went out in the last 30 days.</source>
        <translation>שום דבר לא יצא ב־30 הימים האחרונים.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחו</translation>
    </message>
    <message>
        <source>Nothing needs you. All posts go their way.</source>
        <translation>שום דבר לא צריך אתכם. כל הפוסטים בדרכם.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורש טיפול</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Marked as published</source>
        <translation>סומן כפורסם</translation>
    </message>
    <message>
        <source>Marked as not published</source>
        <translation>סומן כלא פורסם</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>אושר</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts approved</source>
        <translation>
            <numerusform>פוסט אחד אושר</numerusform>
            <numerusform>{count} פוסטים אושרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation>נשמר כטיוטה; לא ייצא מעצמו</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are drafts again</source>
        <translation>
            <numerusform>פוסט אחד שוב טיוטה</numerusform>
            <numerusform>{count} פוסטים שוב טיוטות</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts deleted</source>
        <translation>
            <numerusform>פוסט אחד נמחק</numerusform>
            <numerusform>{count} פוסטים נמחקו</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>יוצא עכשיו</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>יוצא {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts go out now</source>
        <translation>
            <numerusform>פוסט אחד יוצא עכשיו</numerusform>
            <numerusform>{count} פוסטים יוצאים עכשיו</numerusform>
        </translation>
    </message>
    <message>
        <source>{now} of {count} go out now, the rest in turn; the last one {when}</source>
        <translation>{now} מתוך {count} יוצאים עכשיו, השאר בזה אחר זה; האחרון {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts are in the queue; the last one goes out {when}</source>
        <translation>
            <numerusform>פוסט אחד בתור; יוצא {when}</numerusform>
            <numerusform>{count} פוסטים בתור; האחרון יוצא {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation>זמני פרסום</translation>
    </message>
    <message numerus="yes">
        <source>{count} missed while you were away</source>
        <translation>
            <numerusform>אחד הוחמץ בזמן שלא הייתם כאן</numerusform>
            <numerusform>{count} הוחמצו בזמן שלא הייתם כאן</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>שום דבר לא מחכה לצאת.</translation>
    </message>
    <message>
        <source>1 post waits</source>
        <translation>פוסט אחד מחכה</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts wait</source>
        <translation>
            <numerusform>פוסט אחד מחכה</numerusform>
            <numerusform>{count} פוסטים מחכים</numerusform>
        </translation>
    </message>
    <message>
        <source>the next one goes out {when}</source>
        <translation>הבא יוצא {when}</translation>
    </message>
    <message>
        <source>Posts go out for as long as this window is open.</source>
        <translation>הפוסטים יוצאים כל עוד החלון הזה פתוח.</translation>
    </message>
    <message>
        <source>Another SocialDesk on this computer sends the posts.</source>
        <translation>‏SocialDesk אחר במחשב הזה שולח את הפוסטים.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Pause all channels</source>
        <translation>השהיית כל הערוצים</translation>
    </message>
    <message>
        <source>Resume all channels</source>
        <translation>המשך כל הערוצים</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>המשך ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>השהיית ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The queue is paused: nothing goes out.</source>
        <translation>התור מושהה: שום דבר לא יוצא.</translation>
    </message>
    <message>
        <source>Paused: {names}. Posts there wait.</source>
        <translation>מושהים: ⁨{names}⁩. הפוסטים שם מחכים.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Move to another zone…</source>
        <translation>מעבר לאזור אחר…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>After the computer slept or was off, a post this late still goes out by itself. A later one is missed, and you decide.</source>
        <translation>אחרי שהמחשב ישן או היה כבוי, פוסט שמאחר עד כאן עוד יוצא מעצמו. פוסט מאוחר יותר מוחמץ, ואתם מחליטים.</translation>
    </message>
    <message>
        <source>A text that comes again on one channel within this time is flagged while you write. It can still go out.</source>
        <translation>טקסט שחוזר באותו ערוץ בתוך הזמן הזה מסומן תוך כדי כתיבה. הוא עדיין יכול לצאת.</translation>
    </message>
    <message>
        <source>A post may be late by</source>
        <translation>פוסט יכול לאחר ב</translation>
    </message>
    <message>
        <source>Flag the same text within</source>
        <translation>לסמן אותו טקסט בתוך</translation>
    </message>
    <message>
        <source>Planned by the clock of</source>
        <translation>מתוכנן לפי השעון של</translation>
    </message>
</context>
<context>
    <name>QueueRoom</name>
    <message>
        <source>Lists of the queue</source>
        <translation>רשימות התור</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Calendar</source>
        <translation>לוח שנה</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Imported</source>
        <translation>יובא</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>הושמט</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>שורות שהושמטו</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>להציג את לוח השנה</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>ביטול הייבוא</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>ייבוא קובץ אחר</translation>
    </message>
    <message>
        <source>1 post is kept.</source>
        <translation>פוסט אחד נשמר.</translation>
    </message>
    <message>
        <source>{count} posts are kept.</source>
        <translation>{count} פוסטים נשמרו.</translation>
    </message>
    <message>
        <source>No post was imported.</source>
        <translation>לא יובא שום פוסט.</translation>
    </message>
    <message>
        <source>The import is taken back; the posts are gone again.</source>
        <translation>הייבוא בוטל; הפוסטים שוב אינם.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Without a time</source>
        <translation>בלי מועד</translation>
    </message>
    <message>
        <source>Approval was asked for ({when})</source>
        <translation>התבקש אישור ({when})</translation>
    </message>
    <message>
        <source>{who} approved ({when})</source>
        <translation>אישור מאת ⁨{who}⁩ ({when})</translation>
    </message>
    <message>
        <source>Approved ({when})</source>
        <translation>אושר ({when})</translation>
    </message>
    <message>
        <source>{who} asks for changes ({when})</source>
        <translation>בקשת שינויים מאת ⁨{who}⁩ ({when})</translation>
    </message>
    <message>
        <source>Changes are asked for ({when})</source>
        <translation>התבקשו שינויים ({when})</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>אין ערוץ עדיין</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>לתמונה אין תיאור.</translation>
    </message>
    <message>
        <source>{missing} of {count} pictures have no description.</source>
        <translation>ל־{missing} מתוך {count} תמונות אין תיאור.</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>נבדק…</translation>
    </message>
    <message>
        <source>Nothing left to mend</source>
        <translation>לא נשאר מה לתקן</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>עוד {count}</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>הצעות: {count}</translation>
    </message>
    <message>
        <source>Posts: {count}</source>
        <translation>פוסטים: {count}</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>שליחה לסקירה</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>דף אינטרנט (*.html)</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>קליטת תשובות</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>תשובות (*.json)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>בקשת שינויים…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>בקשת אישור</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Nothing: the post was deleted</source>
        <translation>כלום: הפוסט נמחק</translation>
    </message>
    <message>
        <source>Stays as it is: it was changed since</source>
        <translation>נשאר כמו שהוא: השתנה מאז</translation>
    </message>
    <message>
        <source>Stays as it is: it waits for no answer</source>
        <translation>נשאר כמו שהוא: לא מחכה לתשובה</translation>
    </message>
    <message>
        <source>Goes back for changes</source>
        <translation>חוזר לתיקון</translation>
    </message>
    <message>
        <source>Is approved</source>
        <translation>מאושר</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Waits for approval</source>
        <translation>ממתין לאישור</translation>
    </message>
    <message>
        <source>{count} posts wait for approval</source>
        <translation>{count} פוסטים ממתינים לאישור</translation>
    </message>
    <message>
        <source>Sent back for changes</source>
        <translation>הוחזר לתיקון</translation>
    </message>
    <message>
        <source>{count} posts are sent back for changes</source>
        <translation>{count} פוסטים הוחזרו לתיקון</translation>
    </message>
    <message>
        <source>From now on, what is planned waits for approval.</source>
        <translation>מעכשיו, מה שמתוכנן ממתין לאישור.</translation>
    </message>
    <message>
        <source>Posts go out without approval from now on.</source>
        <translation>מעכשיו פוסטים יוצאים בלי אישור.</translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation>{count} פוסטים אושרו</translation>
    </message>
    <message>
        <source>Approved; it has no time yet</source>
        <translation>אושר; אין לו מועד עדיין</translation>
    </message>
    <message>
        <source>Approved; its time has passed, so give it another</source>
        <translation>אושר; שעתו עברה, תנו לו שעה אחרת</translation>
    </message>
    <message>
        <source>Approved; it goes out {when}</source>
        <translation>אושר; יוצא {when}</translation>
    </message>
    <message>
        <source>1 post is in {file}. Send it; the answers come back as a file.</source>
        <translation>פוסט אחד נמצא ב־⁨{file}⁩. שלחו אותו; התשובות חוזרות כקובץ.</translation>
    </message>
    <message>
        <source>{count} posts are in {file}. Send it; the answers come back as a file.</source>
        <translation>{count} פוסטים נמצאים ב־⁨{file}⁩. שלחו אותו; התשובות חוזרות כקובץ.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>להציג</translation>
    </message>
    <message>
        <source>Approved: {approved}. Sent back: {sent_back}.</source>
        <translation>אושרו: {approved}. הוחזרו: {sent_back}.</translation>
    </message>
    <message>
        <source>As they were: {left}.</source>
        <translation>נשארו כפי שהיו: {left}.</translation>
    </message>
    <message>
        <source>Review: {week}</source>
        <translation>סקירה: {week}</translation>
    </message>
    <message>
        <source>Look at each post and answer. Nothing is sent before you save the answers.</source>
        <translation>הסתכלו על כל פוסט וענו. שום דבר לא נשלח לפני שתשמרו את התשובות.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>בקשת שינויים</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>מה צריך להשתנות?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלכם</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>שמירת התשובות</translation>
    </message>
    <message>
        <source>Send the file that was saved back to whoever sent you this page.</source>
        <translation>שלחו את הקובץ שנשמר בחזרה למי ששלח לכם את הדף הזה.</translation>
    </message>
    <message>
        <source>Described as:</source>
        <translation>מתואר כך:</translation>
    </message>
    <message>
        <source>The picture has no description.</source>
        <translation>לתמונה אין תיאור.</translation>
    </message>
</context>
<context>
    <name>ReviewCount</name>
    <message>
        <source>Waiting for approval: {count}</source>
        <translation>ממתינים לאישור: {count}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>This week</source>
        <translation>השבוע הזה</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>השבוע הקודם</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>השבוע הבא</translation>
    </message>
    <message>
        <source>Send for review…</source>
        <translation>שליחה לסקירה…</translation>
    </message>
    <message>
        <source>Write the week as one file for somebody without SocialDesk</source>
        <translation>כתיבת השבוע כקובץ אחד למי שאין לו SocialDesk</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>קליטת תשובות…</translation>
    </message>
    <message>
        <source>Read the file that a reviewer sent back</source>
        <translation>קריאת הקובץ שהוחזר מהסקירה</translation>
    </message>
    <message>
        <source>1 more waits in another week</source>
        <translation>עוד אחד מחכה בשבוע אחר</translation>
    </message>
    <message>
        <source>{count} more wait in other weeks</source>
        <translation>עוד {count} מחכים בשבועות אחרים</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>How posts are reviewed</source>
        <translation>איך סוקרים פוסטים</translation>
    </message>
    <message>
        <source>Posts need approval before they go out</source>
        <translation>פוסטים צריכים אישור לפני שהם יוצאים</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Nothing to look at.</source>
        <translation>אין על מה להסתכל.</translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation>אין כאן פוסט שמתאים לחיפוש.</translation>
    </message>
    <message>
        <source>Nothing of this week is left to look at.</source>
        <translation>לא נשאר מה לראות מהשבוע הזה.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week that has not gone out yet.</source>
        <translation>לשבוע הזה לא מתוכנן דבר שעוד לא יצא.</translation>
    </message>
    <message>
        <source>Look at the next week</source>
        <translation>לשבוע הבא</translation>
    </message>
    <message>
        <source>Posts to review</source>
        <translation>פוסטים לסקירה</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>What reviewers said</source>
        <translation>מה נאמר בסקירה</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>It waits for approval.</source>
        <translation>ממתין לאישור.</translation>
    </message>
</context>
<context>
    <name>RoomMenus</name>
    <message>
        <source>New post here</source>
        <translation>פוסט חדש כאן</translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>The rule's file</source>
        <translation>קובץ הכלל</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Copy to our rules</source>
        <translation>העתקה לכללים שלנו</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Back to the level that its pack gives it</source>
        <translation>חזרה לרמה שהחבילה נותנת לו</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Choose a rule to see why it is there, its tests and its file.</source>
        <translation>בחרו כלל כדי לראות למה הוא שם, את הבדיקות ואת הקובץ שלו.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>עוד על כך</translation>
    </message>
    <message>
        <source>It brings no tests.</source>
        <translation>אין בו בדיקות.</translation>
    </message>
    <message>
        <source>It flags:</source>
        <translation>הוא מסמן:</translation>
    </message>
    <message>
        <source>It leaves alone:</source>
        <translation>הוא מניח ל:</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>Back to the rules, without saving</source>
        <translation>חזרה לכללים, בלי שמירה</translation>
    </message>
    <message>
        <source>A short name, such as no-hype</source>
        <translation>שם קצר, כמו no-hype</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>שם הכלל</translation>
    </message>
    <message>
        <source>The rule's file</source>
        <translation>קובץ הכלל</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>לשמור בכל זאת</translation>
    </message>
    <message>
        <source>Give the rule a name, then you can save it.</source>
        <translation>תנו לכלל שם, ואז תוכלו לשמור אותו.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for the name.</source>
        <translation>השתמשו בשם באותיות, בספרות ובמקפים.</translation>
    </message>
    <message>
        <source>You have a rule “{name}” already: choose another name.</source>
        <translation>כבר יש לכם כלל „⁨{name}⁩”: בחרו שם אחר.</translation>
    </message>
    <message>
        <source>Your copy of {rule}</source>
        <translation>העותק שלכם של ⁨{rule}⁩</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>כלל חדש</translation>
    </message>
    <message>
        <source>Edit your rule</source>
        <translation>עריכת הכלל שלכם</translation>
    </message>
    <message>
        <source>Switch off {rule}, so that nothing is said twice</source>
        <translation>לכבות את ⁨{rule}⁩, כדי ששום דבר לא ייאמר פעמיים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Search rules</source>
        <translation>חיפוש בכללים</translation>
    </message>
    <message>
        <source>By name, by what they say and why (Ctrl+F)</source>
        <translation>לפי שם, לפי מה שהם אומרים ולמה (Ctrl+F)</translation>
    </message>
    <message>
        <source>From which pack</source>
        <translation>מאיזו חבילה</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>כל החבילות</translation>
    </message>
    <message>
        <source>With which level</source>
        <translation>באיזו רמה</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>מאיזה סוג</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>כלל חדש</translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation>{total} כללים</translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation>{shown} מתוך {total} כללים</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>כל הרמות</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>שגיאות</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>אזהרות</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>כבויים</translation>
    </message>
    <message>
        <source>Ours or changed</source>
        <translation>שלנו או ששונו</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>No rule fits.</source>
        <translation>אין כלל מתאים.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>להציג את כל הכללים</translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Time to add</source>
        <translation>שעה להוספה</translation>
    </message>
    <message>
        <source>Days to add it to</source>
        <translation>ימים להוספה</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>כל יום</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>שני עד שישי</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>הוספת שעה</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>השעות לפי</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>הסרת השעה הזאת</translation>
    </message>
    <message>
        <source>Remove {day} {time}</source>
        <translation>הסרת {day} {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>No post has these words.</source>
        <translation>אין פוסט עם המילים האלה.</translation>
    </message>
    <message>
        <source>The {count} nearest posts</source>
        <translation>{count} הפוסטים הקרובים ביותר</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>פוסט אחד</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>פוסט אחד</numerusform>
            <numerusform>{count} פוסטים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>חזרה לטיוטה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>מחיקה (Del)</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>לא לבחור כלום</translation>
    </message>
    <message>
        <source>Choose nothing (Esc)</source>
        <translation>לא לבחור כלום (Esc)</translation>
    </message>
    <message>
        <source>1 post chosen</source>
        <translation>נבחר פוסט אחד</translation>
    </message>
    <message numerus="yes">
        <source>{count} posts chosen</source>
        <translation>
            <numerusform>נבחר פוסט אחד</numerusform>
            <numerusform>נבחרו {count} פוסטים</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>לבחור הכול</translation>
    </message>
    <message>
        <source>{count} of {listed} selected</source>
        <translation>נבחרו {count} מתוך {listed}</translation>
    </message>
    <message>
        <source>Select posts to do something with them.</source>
        <translation>בחרו פוסטים כדי לעשות איתם משהו.</translation>
    </message>
    <message>
        <source>Select posts to answer several at once.</source>
        <translation>בחרו פוסטים כדי לענות על כמה בבת אחת.</translation>
    </message>
    <message>
        <source>Select all that wait ({count})</source>
        <translation>לבחור את כל הממתינים ({count})</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>ייבוא וייצוא</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Welcome to SocialDesk</source>
        <translation>ברוכים הבאים ל־SocialDesk</translation>
    </message>
    <message>
        <source>Your posts, planned, checked and sent from this computer. First, your shop.</source>
        <translation>הפוסטים שלכם, מתוכננים, נבדקים ונשלחים מהמחשב הזה. קודם, החנות שלכם.</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>המאפייה בפינה</translation>
    </message>
    <message>
        <source>What is your shop or brand called?</source>
        <translation>איך קוראים לחנות או למותג שלכם?</translation>
    </message>
    <message>
        <source>Time zone of your plans</source>
        <translation>אזור הזמן של התוכניות שלכם</translation>
    </message>
    <message>
        <source>Country, for its holidays</source>
        <translation>מדינה, בשביל החגים שלה</translation>
    </message>
    <message>
        <source>Language of your posts</source>
        <translation>שפת הפוסטים שלכם</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rooms, from top to bottom</source>
        <translation>החדרים, מלמעלה למטה</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>לוח שנה</translation>
    </message>
    <message>
        <source>Writing a post</source>
        <translation>כתיבת פוסט</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <source>Back and on</source>
        <translation>אחורה וקדימה</translation>
    </message>
    <message>
        <source>Open the post or the free time</source>
        <translation>פתיחת הפוסט או המועד הפנוי</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>הוספה לתור</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>שיתוף עכשיו</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>שמירת טיוטה</translation>
    </message>
    <message>
        <source>Fix what is underlined</source>
        <translation>תיקון מה שמסומן בקו</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>אמוג׳י</translation>
    </message>
    <message>
        <source>Templates and hashtags</source>
        <translation>תבניות והאשטגים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>הפוסט הבא והקודם</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>בקשת שינויים</translation>
    </message>
    <message>
        <source>Back and on by a week</source>
        <translation>שבוע אחורה וקדימה</translation>
    </message>
</context>
<context>
    <name>ShortcutsHost</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
</context>
<context>
    <name>SlippedRow</name>
    <message>
        <source>What becomes of: {text}</source>
        <translation>מה יקרה עם: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>{channels} · was for {when}</source>
        <translation>⁨{channels}⁩ · נועד: {when}</translation>
    </message>
</context>
<context>
    <name>SmallScale</name>
    <message>
        <source>Tone, {low} to {high}</source>
        <translation>טון, מ„{low}” עד „{high}”</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>עוד אין מה לומר</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>מעט מדי כדי לדעת בוודאות</translation>
    </message>
    <message>
        <source>{heard}; your voice: {target}</source>
        <translation>{heard}; הקול שלכם: {target}</translation>
    </message>
    <message>
        <source>{said}. Because of {words}</source>
        <translation>{said}. בגלל ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>New hashtag group</source>
        <translation>קבוצת האשטגים חדשה</translation>
    </message>
    <message>
        <source>Hashtag group</source>
        <translation>קבוצת האשטגים</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Words in braces, such as {product} or {date}, are asked for each time</source>
        <translation>על מילים בסוגריים מסולסלים, כמו ⁨{product}⁩ או ⁨{date}⁩, תישאלו בכל פעם</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>קבוצות האשטגים</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Keep this text as a template…</source>
        <translation>לשמור את הטקסט הזה כתבנית…</translation>
    </message>
    <message>
        <source>Keep these hashtags as a group…</source>
        <translation>לשמור את ההאשטגים האלה כקבוצה…</translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation>„⁨{name}⁩” נשמר.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„⁨{name}⁩” נמחק.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>SourcesSideBySide</name>
    <message>
        <source>The rule before</source>
        <translation>הכלל לפני</translation>
    </message>
    <message>
        <source>The rule after</source>
        <translation>הכלל אחרי</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>ממתין לאישור</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>התבקשו שינויים</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>מתוזמן</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>בפרסום</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>פורסם</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>פורסם חלקית</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>לא אושר אם יצא</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>הוחמץ</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>מוחזק</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checking…</source>
        <translation>בודקים…</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>What you need</source>
        <translation>מה צריך</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה הזאת</translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message>
        <source>Tone</source>
        <translation>טון</translation>
    </message>
    <message>
        <source>Off your voice: {count} of 4</source>
        <translation>רחוק מהקול שלכם: {count} מתוך 4</translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation>מעט מדי כדי לדעת בוודאות</translation>
    </message>
    <message>
        <source>Sounds like you</source>
        <translation>נשמע כמוכם</translation>
    </message>
    <message>
        <source>Your voice has no target</source>
        <translation>לקול שלכם אין יעד</translation>
    </message>
    <message>
        <source>Drag the big dot to where you stand, and the ends of its band for more leeway; with keys: arrows, and Shift with up and down. Small dots and crosses are the examples below, the wedge is your own sentence.</source>
        <translation>גררו את הנקודה הגדולה למקום שבו אתם עומדים, ואת קצות הפס שלה כדי לתת יותר מרווח; במקלדת: חצים, ועם Shift למעלה ולמטה. הנקודות הקטנות והאיקסים הם הדוגמאות שלמטה, המשולש הוא המשפט שלכם.</translation>
    </message>
    <message>
        <source>Try a sentence of your own</source>
        <translation>נסו משפט משלכם</translation>
    </message>
    <message>
        <source>not read in your languages</source>
        <translation>לא נקרא בשפות שלכם</translation>
    </message>
    <message>
        <source>read in {languages} only</source>
        <translation>נקרא רק ב⁨{languages}⁩</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>מקשיבים…</translation>
    </message>
    <message>
        <source>That sounds like you.</source>
        <translation>זה נשמע כמוכם.</translation>
    </message>
    <message>
        <source>How we sound</source>
        <translation>איך אנחנו נשמעים</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search these posts</source>
        <translation>חיפוש בפוסטים האלה</translation>
    </message>
    <message>
        <source>Show only posts with these words (Ctrl+F)</source>
        <translation>להציג רק פוסטים עם המילים האלה (Ctrl+F)</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>פוסט חדש</translation>
    </message>
    <message>
        <source>Write a new post (N)</source>
        <translation>כתיבת פוסט חדש (N)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open SocialDesk</source>
        <translation>פתיחת SocialDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Paused: nothing goes out</source>
        <translation>מושהה: שום דבר לא יוצא</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>שום דבר לא מתוכנן</translation>
    </message>
    <message>
        <source>{when}: {text}</source>
        <translation>{when}: ⁨{text}⁩</translation>
    </message>
</context>
<context>
    <name>TrayHost</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>What it would flag now</source>
        <translation>מה הוא היה מסמן עכשיו</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>מנסים אותו…</translation>
    </message>
    <message>
        <source>The rule can be used.</source>
        <translation>אפשר להשתמש בכלל.</translation>
    </message>
    <message>
        <source>It can't be used yet:</source>
        <translation>עוד אי אפשר להשתמש בו:</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>שורה {number}</translation>
    </message>
    <message>
        <source>It has no tests. Add texts under tests, pass and fail.</source>
        <translation>אין בו בדיקות. הוסיפו טקסטים תחת tests, pass ו־fail.</translation>
    </message>
    <message>
        <source>Its test passes.</source>
        <translation>הבדיקה שלו עוברת.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} tests pass.</source>
        <translation>
            <numerusform>הבדיקה עוברת.</numerusform>
            <numerusform>כל {count} הבדיקות עוברות.</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} of {count} tests fail:</source>
        <translation>{failed} מתוך {count} בדיקות נכשלות:</translation>
    </message>
    <message>
        <source>“{text}” should be flagged and is not.</source>
        <translation>„⁨{text}⁩” צריך להיות מסומן ואינו.</translation>
    </message>
    <message>
        <source>“{text}” is flagged and should not be.</source>
        <translation>„⁨{text}⁩” מסומן ולא צריך להיות.</translation>
    </message>
    <message>
        <source>Nothing in what is planned.</source>
        <translation>שום דבר במה שמתוכנן.</translation>
    </message>
    <message>
        <source>1 planned post:</source>
        <translation>פוסט מתוכנן אחד:</translation>
    </message>
    <message numerus="yes">
        <source>{count} planned posts:</source>
        <translation>
            <numerusform>פוסט מתוכנן אחד:</numerusform>
            <numerusform>{count} פוסטים מתוכננים:</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ועוד {count}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>a post</source>
        <translation>פוסט</translation>
    </message>
    <message>
        <source>writing of {text}</source>
        <translation>כתיבת ⁨{text}⁩</translation>
    </message>
    <message>
        <source>writing of {count} posts</source>
        <translation>כתיבת {count} פוסטים</translation>
    </message>
    <message>
        <source>edit of {text}</source>
        <translation>עריכת ⁨{text}⁩</translation>
    </message>
    <message>
        <source>edit of {count} posts</source>
        <translation>עריכת {count} פוסטים</translation>
    </message>
    <message>
        <source>move of {text}</source>
        <translation>העברת ⁨{text}⁩</translation>
    </message>
    <message>
        <source>move of {count} posts</source>
        <translation>העברת {count} פוסטים</translation>
    </message>
    <message>
        <source>planning of {text}</source>
        <translation>תכנון ⁨{text}⁩</translation>
    </message>
    <message>
        <source>planning of {count} posts</source>
        <translation>תכנון {count} פוסטים</translation>
    </message>
    <message>
        <source>delete of {text}</source>
        <translation>מחיקת ⁨{text}⁩</translation>
    </message>
    <message>
        <source>delete of {count} posts</source>
        <translation>מחיקת {count} פוסטים</translation>
    </message>
    <message>
        <source>retry of {text}</source>
        <translation>ניסיון חוזר של ⁨{text}⁩</translation>
    </message>
    <message>
        <source>retry of {count} posts</source>
        <translation>ניסיון חוזר של {count} פוסטים</translation>
    </message>
    <message>
        <source>review of {text}</source>
        <translation>סקירת ⁨{text}⁩</translation>
    </message>
    <message>
        <source>review of {count} posts</source>
        <translation>סקירת {count} פוסטים</translation>
    </message>
    <message>
        <source>labels of {text}</source>
        <translation>תוויות של ⁨{text}⁩</translation>
    </message>
    <message>
        <source>labels of {count} posts</source>
        <translation>תוויות של {count} פוסטים</translation>
    </message>
    <message>
        <source>import of {text}</source>
        <translation>ייבוא ⁨{text}⁩</translation>
    </message>
    <message>
        <source>import of {count} posts</source>
        <translation>ייבוא {count} פוסטים</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo goes back one change at a time.</source>
        <translation>משהו אחר השתנה מאז. הביטול חוזר שינוי אחד בכל פעם.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>בוטל: ⁨{change}⁩</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>בוצע שוב: ⁨{change}⁩</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>ביטול: ⁨{change}⁩</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>ביצוע מחדש: ⁨{change}⁩</translation>
    </message>
</context>
<context>
    <name>VariablesForm</name>
    <message>
        <source>Insert</source>
        <translation>הכנסה</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{pack} · changed</source>
        <translation>⁨{pack}⁩ · שונה</translation>
    </message>
    <message>
        <source>On</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>כלל</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>מה הוא אומר</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאיפה</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>הבטחה</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>תמהיל</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>שלנו</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>כל שפה</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>כלל אחד</translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>כלל אחד</numerusform>
            <numerusform>{count} כללים</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>מילה אחת</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>מילה אחת</numerusform>
            <numerusform>{count} מילים</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>שלכם</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>מצורפת</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} לא נכללו</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>רשמי</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>קליל</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>רציני</translation>
    </message>
    <message>
        <source>Funny</source>
        <translation>מצחיק</translation>
    </message>
    <message>
        <source>Respectful</source>
        <translation>מכבד</translation>
    </message>
    <message>
        <source>Irreverent</source>
        <translation>מתגרה</translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation>ענייני</translation>
    </message>
    <message>
        <source>Enthusiastic</source>
        <translation>נלהב</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>באמצע</translation>
    </message>
    <message>
        <source>Rather {end}</source>
        <translation>די {end}</translation>
    </message>
    <message>
        <source>Clearly {end}</source>
        <translation>בבירור {end}</translation>
    </message>
    <message>
        <source>Very {end}</source>
        <translation>מאוד {end}</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>בלי מרווח</translation>
    </message>
    <message>
        <source>some leeway</source>
        <translation>קצת מרווח</translation>
    </message>
    <message>
        <source>much leeway</source>
        <translation>הרבה מרווח</translation>
    </message>
</context>
<context>
    <name>VoiceCommands</name>
    <message>
        <source>Posts are checked against the new choice.</source>
        <translation>הפוסטים נבדקים לפי הבחירה החדשה.</translation>
    </message>
    <message>
        <source>“{word}” is removed</source>
        <translation>„⁨{word}⁩” הוסרה</translation>
    </message>
    <message numerus="yes">
        <source>{count} words are removed</source>
        <translation>
            <numerusform>מילה אחת הוסרה</numerusform>
            <numerusform>{count} מילים הוסרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule “{name}” is kept and applies from now on.</source>
        <translation>הכלל שלכם „⁨{name}⁩” נשמר וחל מעכשיו.</translation>
    </message>
    <message>
        <source>Your rule “{name}” is deleted</source>
        <translation>הכלל שלכם „⁨{name}⁩” נמחק</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is kept, with {count} rules. Choose it on the Voice page.</source>
        <translation>
            <numerusform>„⁨{name}⁩” נשמר, עם כלל אחד. בחרו בו בדף הקול.</numerusform>
            <numerusform>„⁨{name}⁩” נשמר, עם {count} כללים. בחרו בו בדף הקול.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice “{name}” is kept.</source>
        <translation>הקול „⁨{name}⁩” נשמר.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>להשתמש בו עכשיו</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>נכתב אל ⁨{file}⁩</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>„⁨{name}⁩” נמחק</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>Voice</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>Reading your voice packs…</source>
        <translation>קוראים את חבילות הקול שלכם…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>+{count} more</source>
        <translation>עוד {count}</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, {marks}</source>
        <translation>{day}, ⁨{marks}⁩</translation>
    </message>
    <message>
        <source>Free slot at {time}</source>
        <translation>מועד פנוי ב־{time}</translation>
    </message>
    <message>
        <source>Nothing at {time}</source>
        <translation>שום דבר ב־{time}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday at {time}</source>
        <translation>אתמול בשעה {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>היום בשעה {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>מחר בשעה {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} בשעה {time}</translation>
    </message>
</context>
<context>
    <name>WhenPanel</name>
    <message>
        <source>Keep its time</source>
        <translation>להשאיר את המועד</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>הוספה לתור</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>תזמון</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>שיתוף עכשיו</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>שמירת טיוטה</translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation>יוצא מיד.</translation>
    </message>
    <message>
        <source>It still goes out when it was planned.</source>
        <translation>עדיין יוצא במועד שתוכנן.</translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation>יוצא {when}.</translation>
    </message>
    <message>
        <source>Clocks show this time twice; the first one is meant.</source>
        <translation>השעון מראה את השעה הזאת פעמיים; הכוונה לראשונה.</translation>
    </message>
    <message>
        <source>{name}: no free slot</source>
        <translation>⁨{name}⁩: אין מועד פנוי</translation>
    </message>
    <message>
        <source>{name} {when}</source>
        <translation>⁨{name}⁩ {when}</translation>
    </message>
    <message>
        <source>Next slot: {slots}.</source>
        <translation>המועד הבא: ⁨{slots}⁩.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>שמירת השינויים</translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation>תזמון: {when}</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>בחירת התאריך בלוח שנה</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
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
        <translation>שם או מילה, או כמה עם פסיקים</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>מילים להוספה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>המילים שלנו</translation>
    </message>
    <message>
        <source>No words yet. Add product names, people and places, and they are never typos.</source>
        <translation>אין עדיין מילים. הוסיפו שמות של מוצרים, אנשים ומקומות, והם לא ייחשבו אף פעם לשגיאות הקלדה.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>מילה אחת</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>מילה אחת</numerusform>
            <numerusform>{count} מילים</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that belong to your brand. They are never marked as typos, and they travel with your pack.</source>
        <translation>מילים ששייכות למותג שלכם. הן לא מסומנות אף פעם כשגיאות הקלדה, והן נוסעות עם החבילה שלכם.</translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <source>Text for</source>
        <translation>הטקסט של</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>להשתמש בטקסט המשותף</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>כל הערוצים</translation>
    </message>
    <message>
        <source>{name} · own text</source>
        <translation>⁨{name}⁩ · טקסט משלו</translation>
    </message>
    <message>
        <source>{name} has its own text.</source>
        <translation>ל־⁨{name}⁩ יש טקסט משלו.</translation>
    </message>
    <message>
        <source>Same as All channels. Type here to give {name} its own text.</source>
        <translation>כמו „כל הערוצים”. כתבו כאן כדי לתת ל־⁨{name}⁩ טקסט משלו.</translation>
    </message>
    <message>
        <source>Post text</source>
        <translation>טקסט הפוסט</translation>
    </message>
    <message>
        <source>What would you like to tell people?</source>
        <translation>מה תרצו לספר לאנשים?</translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Add picture</source>
        <translation>הוספת תמונה</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>אמוג׳י (Ctrl+.)</translation>
    </message>
    <message>
        <source>Templates and hashtags (Ctrl+J)</source>
        <translation>תבניות והאשטגים (Ctrl+J)</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>הוספת חלק לשרשור</translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation>עוד ({count})</translation>
    </message>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>Labels, campaign, first comment, notes, options of a network</source>
        <translation>תוויות, קמפיין, תגובה ראשונה, הערות, אפשרויות של רשת</translation>
    </message>
</context>
<context>
    <name>ZoneMovePanel</name>
    <message>
        <source>New time zone</source>
        <translation>אזור זמן חדש</translation>
    </message>
    <message>
        <source>Keep the times: what goes out at 9:30 there goes out at 9:30 here</source>
        <translation>לשמור על השעות: מה שיוצא שם ב־9:30 יוצא כאן ב־9:30</translation>
    </message>
    <message>
        <source>Keep the moments: followers notice nothing</source>
        <translation>לשמור על הרגעים: העוקבים לא מרגישים דבר</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose the zone to move to.</source>
        <translation>בחרו את האזור שאליו עוברים.</translation>
    </message>
    <message>
        <source>Planned: {posts}. All go out at the same moment as now. Posting schedules stay by the clock of {old}: {schedules}.</source>
        <translation>מתוכננים: {posts}. כולם יוצאים באותו רגע כמו עכשיו. לוחות פרסום שנשארים לפי השעון של ⁨{old}⁩: {schedules}.</translation>
    </message>
    <message>
        <source>Planned: {posts}. They keep their local time, and so {shifted} of them go out at another moment. Posting schedules that move along: {schedules}.</source>
        <translation>מתוכננים: {posts}. הם שומרים על השעה המקומית, ולכן {shifted} מהם יוצאים ברגע אחר. לוחות פרסום שעוברים איתם: {schedules}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} keep their moment: in {zone} their time has passed already.</source>
        <translation>
            <numerusform>אחד שומר על הרגע שלו: ב־⁨{zone}⁩ השעה שלו כבר עברה.</numerusform>
            <numerusform>{count} שומרים על הרגע שלהם: ב־⁨{zone}⁩ השעה שלהם כבר עברה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is planned by the clock of {zone} now</source>
        <translation>הכול מתוכנן עכשיו לפי השעון של ⁨{zone}⁩</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>מעבר אל</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
</context>
</TS>
