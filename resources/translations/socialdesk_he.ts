<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptsList</name>
    <message>
        <source>Attempts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {moment}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: the same as the next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Publish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept as drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>While you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post was not sent: nothing could publish at its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts were not sent: nothing could publish at their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more follow what you choose for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this with all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out until you decide. Posts sent now keep their distance and the daily limit: the first goes at once, the others in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>Nothing was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait in the queue, under Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AxisRow</name>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what the chosen voices say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target: anything goes. Click the scale to set one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Turn into a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlueskyForm</name>
    <message>
        <source>Bluesky lets apps in with an app password, which you can take back at any time:
1.  Open bsky.app and go to Settings → Privacy and security → App passwords.
2.  Add an app password; call it SocialDesk.
3.  Copy it into the field below. It is kept in your system's keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Bluesky account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your app password is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the server's address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandWords</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarRoom</name>
    <message>
        <source>New post here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this post from every channel it is planned for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It won't go out, and its text is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave no address for this post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is paused, nothing goes out there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most posts a day from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time between two posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting times: {count} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set posting times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelChip</name>
    <message>
        <source>Channel {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its queue is paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>Rename channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from SocialDesk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post that is planned there won't go out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts that are planned there won't go out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has published stays on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelPicker</name>
    <message>
        <source>There are no channels yet. Add one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where this goes out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelToggle</name>
    <message>
        <source>Show only {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A channel is where your posts go. A feed needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two packs do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} (it looks for other words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerRoom</name>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Always correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “{words}” to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked in every post, and goes with your voice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>{name}: {count} {unit}, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} {unit} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} {unit} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the part that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part of the picture that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {left} from the left, {top} from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comment is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comment is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comment did not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsBinding</name>
    <message>
        <source>Campaign: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues; never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted right after the post on {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Nothing went out in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts need somewhere to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post here matches what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the queue. It goes out {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled. It goes out {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept but not saved. The post goes out as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamplesList</name>
    <message>
        <source>Examples from {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds like us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not sound like us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedForm</name>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SocialDesk writes a page, an Atom feed and your pictures into a folder. Put that folder on any web host, and people can follow it. It needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in SocialDesk's own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is added. Set its posting times next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to the brand's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never marked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix always…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always correct “{words}” to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked again in this post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings show up here as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Always correct to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the brand's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>Habits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Delete this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again: {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>“{words}” is left as it is in this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored in this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Name of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tone on {count} scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parts are refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>Remove label {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, each ended by a comma</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>We write in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do better: {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short posts are taken for this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Spelling, grammar slips and mixed-up words are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is checked, by a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is checked, by how common words are beside a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word counts: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Add another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dictionaries folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you write in, the most frequent one first. Which language a post is in is found by itself, also sentence by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>SocialDesk failed to open your calendar, by a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the details are in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn a voice from your posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, such as our-voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from {count} posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>How you sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts do not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you like; what you empty is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dictionary knows them; those you keep are never marked as typos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you like more than others do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most like you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelCount</name>
    <message>
        <source>Errors: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>{count} more are not listed. Search finds them in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work, and SocialDesk is at fault. Your posts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your calendar…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Shorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Over-full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthMenu</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}: nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, over-full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Where do you want to post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plug-in {name} can't be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is not a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if it is your own server: your secrets are sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is my server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected. Set its posting times next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkOptions</name>
    <message>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkTile</name>
    <message>
        <source>Costs money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>A web page and an Atom feed of your own. Needs no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and threads with pictures, on any server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and threads; GoToSocial and Pleroma too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reader gets a message through your own mail provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot posts in your channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts with pictures through an app of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own profile, or your company's page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that you look after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins on one of your boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional account, with pictures at a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile, with pictures at a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed message to your own server, Zapier, Make or n8n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other site: SocialDesk reminds you, you post it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedPost</name>
    <message>
        <source>Delete this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCorrections</name>
    <message>
        <source>“{wrong}” is always corrected to “{right}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two of them disagree, the lower one wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a voice from our posts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackEntry</name>
    <message>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a voice pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice packs and rules (*.voicepack *.zip *.yml *.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a voice pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice pack (*.voicepack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete voice pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are removed from this computer. Export it first to keep a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs hold rules, words and a tone. Drop one here: a .voicepack or zip from a colleague, a folder of Vale rules, or a single rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Always applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {pack} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {pack} down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureMending</name>
    <message>
        <source>The picture is {width} × {height} and {size} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text: what does it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud to people who can’t see the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move picture {number} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move picture {number} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Part {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostsBox</name>
    <message>
        <source>Posts to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste posts that sound like you, with an empty line between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add our posts from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to your posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} different posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {count} are needed, more are better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add posts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or JSON lines (*.txt *.jsonl *.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a channel to see the post on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Preview on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Nothing was changed; your posts are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Write something or add a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where this goes out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you were writing last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has changes that are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is published and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post can’t be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Its time came while nothing could publish it; it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be out: look there, and say what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned. The next post is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts. A thought kept here goes nowhere until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for anybody's approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went out in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you. All posts go their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Marked as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft; it won't go out by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts are drafts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts go out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {count} go out now, the rest in turn; the last one {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts are in the queue; the last one goes out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missed while you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 post waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} posts wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next one goes out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts go out for as long as this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another SocialDesk on this computer sends the posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused: nothing goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {names}. Posts there wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another zone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the computer slept or was off, a post this late still goes out by itself. A later one is missed, and you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that comes again on one channel within this time is flagged while you write. It can still go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post may be late by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the same text within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned by the clock of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRoom</name>
    <message>
        <source>Lists of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>The rule's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to our rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the level that its pack gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule to see why it is there, its tests and its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings no tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It flags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves alone:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rules, without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name, such as no-hype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the rule a name, then you can save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a rule “{name}” already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy of {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off {rule}, so that nothing is said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesBar</name>
    <message>
        <source>Search rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, by what they say and why (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours or changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>No rule fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Time to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to add it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {listed} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select posts to do something with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlippedRow</name>
    <message>
        <source>What becomes of: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channels} · was for {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallScale</name>
    <message>
        <source>Tone, {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heard}; your voice: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. Because of {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetForm</name>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hashtag group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in braces, such as {product} or {date}, are asked for each time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text as a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these hashtags as a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesSideBySide</name>
    <message>
        <source>The rule before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TonePanel</name>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off your voice: {count} of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little to tell for sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds like you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the big dot to where you stand, and the ends of its band for more leeway; with keys: arrows, and Shift with up and down. Small dots and crosses are the examples below, the wedge is your own sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sentence of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read in your languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in {languages} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That sounds like you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search these posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only posts with these words (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new post (N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>What it would flag now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be used yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tests. Add texts under tests, pass and fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its test passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} tests pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {count} tests fail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” should be flagged and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is flagged and should not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in what is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 planned post:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} planned posts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariablesForm</name>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{pack} · changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respectful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irreverent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthusiastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearly {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some leeway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much leeway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCommands</name>
    <message>
        <source>Posts are checked against the new choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule “{name}” is kept and applies from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule “{name}” is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept, with {count} rules. Choose it on the Voice page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice “{name}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your voice packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>Free slot at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenPanel</name>
    <message>
        <source>Keep its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still goes out when it was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks show this time twice; the first one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slot: {slots}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>A name or a word, or several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet. Add product names, people and places, and they are never typos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that belong to your brand. They are never marked as typos, and they travel with your pack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <source>Text for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has its own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as All channels. Type here to give {name} its own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to tell people?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingTools</name>
    <message>
        <source>Add picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates and hashtags (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, campaign, first comment, notes, options of a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneMovePanel</name>
    <message>
        <source>New time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the times: what goes out at 9:30 there goes out at 9:30 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the moments: followers notice nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the zone to move to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {posts}. All go out at the same moment as now. Posting schedules stay by the clock of {old}: {schedules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {posts}. They keep their local time, and so {shifted} of them go out at another moment. Posting schedules that move along: {schedules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} keep their moment: in {zone} their time has passed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is planned by the clock of {zone} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
