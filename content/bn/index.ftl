### What the page itself says, before the app is there and beside it.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = এই পেজ ছাড়ুন
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: পেজ ছাড়তে আরও 2 বার চাপুন।
exit-one-more = Shift: পেজ ছাড়তে আরও 1 বার চাপুন।
exit-leaving = এই পেজ থেকে বের হচ্ছেন।
exit-expired = Shift: সময় পার হয়ে গেছে। আপনি এখনও এখানেই আছেন।
# The page on garden birds that covers everything.
cover-heading = বাগানের পাখি
cover-back = ফিরে যান

## The page before the rest has loaded, and the first page

front-intro = যাদের ফোন করতে পারেন, আর ভাবার ও প্ল্যান করার জায়গা। যখন ইচ্ছা থামতে পারেন।
front-numbers = ফোন করার মতো কেউ
front-more = আরও হেল্পলাইন
front-leaves = কল আপনার কল লিস্টে থেকে যায়। 0800 আর 0808 নম্বরের কল বিলে ওঠার কথা নয়। অন্য কল উঠতে পারে।
front-next = এরপর কী করতে পারেন
front-languages = অন্যান্য ভাষা
front-plain = সবকিছু একটা সাধারণ পেজে, পড়তে বা প্রিন্ট করতে
# 404.html
missing-heading = এখানে কোনো পেজ নেই
missing-back = শুরুতে যান
# plain.html
plain-no-saving = এখানে সব পড়তে ও প্রিন্ট করতে পারবেন। প্ল্যান লিখে সেভ করতে অন্য ব্রাউজার বা ডিভাইস ব্যবহার করুন।
plain-filter = তালিকা ছোট করতে, আপনার কী দরকার বা আপনি কোথায় আছেন, বেছে নিন। কিছু না থাকলে একটা বাছাই বদলান।
plain-reading = পড়ার মতো কিছু
plain-plan = ভেবে দেখার বিষয়
start-loading = বাকিটা লোড হচ্ছে। নম্বরগুলো এখনই ব্যবহার করতে পারেন।
start-ready = বাকিটা লোড হয়েছে।
start-go = এগিয়ে যান
start-slow = বাকিটা লোড হতে দেরি হচ্ছে। অপেক্ষা করতে পারেন, বা সাধারণ পেজটি দেখতে পারেন। নম্বর আর “এই পেজ ছাড়ুন” কাজ করছে।
start-failed = বাকিটা লোড হয়নি। নম্বর আর “এই পেজ ছাড়ুন” তবু কাজ করছে।
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = iPhone-এর Lockdown Mode-এর মতো কোনো সেটিং বাকিটা লোড হতে দিচ্ছে না। আবার চেষ্টা করে লাভ হবে না। নম্বর, “এই পেজ ছাড়ুন” আর সাধারণ পেজ কাজ করছে। প্ল্যান লিখে সেভ করতে অন্য ডিভাইস ব্যবহার করুন।
start-stopped = কোনো একটা সমস্যায় পেজটি থেমে গেছে। শুধু যা সেভ করেছেন, তা-ই আছে। নম্বর আর “এই পেজ ছাড়ুন” তবু কাজ করছে।
start-no-scripts = JavaScript বন্ধ, তাই বাকিটা লোড হবে না। নম্বরগুলো কাজ করছে। “এই পেজ ছাড়ুন”-ও কাজ করছে, কিন্তু কেউ Back চাপলে এই পেজ দেখে ফেলতে পারে।

## For those who read another language

speak-999 = ইংরেজি না জানলেও 999 নম্বরে ফোন করতে পারেন। বলুন “police” (পুলিশ), তারপর ইংরেজিতে আপনার ভাষার নাম: “{ $language }”। তারা প্রায়ই কলে একজন দোভাষী আনতে পারে। লাইন চুপচাপ হয়ে যেতে পারে। লাইন কাটবেন না।
speak-others = আপনি দোভাষী চাইতে পারেন। বলুন “interpreter, { $language }” (দোভাষী, আর আপনার ভাষার নাম)। সব সার্ভিসে সব ভাষার দোভাষী নেই।
language-unread = এই পেজ মেশিন দিয়ে অনুবাদ করা। এই ভাষা জানেন এমন কেউ এখনও মিলিয়ে দেখেননি। নম্বরগুলো ইংরেজির মতোই।
