import type { DraftLines } from './draft-lines.ts'

/** The lines of drafts in English, written for Lazo. */
export const linesEn: DraftLines = {
  openings: {
    warm: ['Hi {name},', 'Hello {name}!', '{name}, how are you?'],
    brief: ['Hi {name},', '{name},'],
    formal: ['Dear {name},', 'Good morning, {name},'],
  },
  cores: {
    birthday: {
      warm: [
        'Happy birthday! I hope the day is full of the people and things you like best.',
        '{years} today! I did not want the day to go by without wishing you a very happy birthday.',
        'Many happy returns! May there be cake, and may nobody ask you to hurry.',
        'I remembered that it is your birthday. Here is to a year of good health, good work and good company.',
        'Happy birthday! I hope you get to do exactly what you feel like today.',
      ],
      brief: [
        'Happy birthday! Have a great day.',
        'Many happy returns!',
        'All the best on your birthday!',
        'Wishing you a lovely birthday.',
      ],
      formal: [
        'I would like to wish you a very happy birthday.',
        'Please accept my best wishes on your birthday.',
        'On your birthday I wish you good health and every success.',
      ],
    },
    'name-day': {
      warm: [
        'Happy name day! I hope you celebrate it as it deserves.',
        'It is your name day, which made me think of you. Have a lovely one!',
        'A name day is as good a reason as any to say hello. All the best!',
      ],
      brief: ['Happy name day!', 'All the best on your name day!', 'Have a good name day!'],
      formal: [
        'My best wishes on your name day.',
        'I would like to wish you a happy name day.',
        'Please accept my good wishes on your name day.',
      ],
    },
    wedding: {
      warm: [
        'Happy anniversary to you both! Here is to many more.',
        '{years} years married today: congratulations to the two of you!',
        'An anniversary calls for a toast. Congratulations to you both!',
      ],
      brief: [
        'Happy anniversary to you both!',
        'Congratulations on another year together!',
        'Happy wedding anniversary!',
      ],
      formal: [
        'My congratulations on your wedding anniversary.',
        'On your anniversary I wish you both the very best.',
        'Please accept my congratulations to you both on your anniversary.',
      ],
    },
    'first-contact': {
      warm: [
        'It is {years} years since we first talked. How time flies! I am glad we met.',
        'I just noticed that we have known each other for {years} years. That deserves a coffee.',
        'Around this time, {years} years ago, we started talking. Thank you for all of it.',
      ],
      brief: [
        '{years} years since we met! I am glad of it.',
        'It is {years} years since our first talk. Here is to many more!',
        '{years} years already. A coffee to mark it?',
      ],
      formal: [
        'It has been {years} years since our first conversation, and I wanted to thank you for them.',
        'We have known each other for {years} years now; it has been a pleasure.',
        'Around this time {years} years ago we first spoke. Thank you for your trust.',
      ],
    },
    christmas: {
      warm: [
        'Merry Christmas! I hope you get to rest and be with the people you love.',
        'I did not want the year to end without wishing you a merry Christmas. Enjoy it!',
        'At Christmas I think of those who made the year better, and you are one of them. Happy holidays!',
      ],
      brief: ['Merry Christmas!', 'Happy holidays to you and yours!', 'Have a wonderful Christmas!'],
      formal: [
        'I wish you and yours a merry Christmas.',
        'My best wishes for the season.',
        'As the year closes I would like to wish you a peaceful Christmas.',
      ],
    },
    'new-year': {
      warm: [
        'Happy New Year! I hope it gives us more chances to meet.',
        'May this year bring what you hope for, and a good surprise or two.',
        'I am starting the year by greeting the people who matter to me. May yours be a very good one!',
      ],
      brief: ['Happy New Year!', 'Have a great year!', 'A happy New Year to you and yours!'],
      formal: [
        'I wish you a happy and prosperous New Year.',
        'My best wishes for the year that begins.',
        'May the New Year bring you good health and good projects.',
      ],
    },
    summer: {
      warm: [
        'Have a lovely summer! I hope you can switch off for a few days.',
        'Before we all disappear for the holidays: rest well!',
        'May the summer bring you good times and no urgent mail.',
      ],
      brief: ['Have a great summer!', 'Enjoy the time off!', 'Happy holidays, if yours are near!'],
      formal: [
        'I wish you a pleasant summer and a good rest.',
        'I hope you enjoy a well-earned holiday.',
        'Before the holidays I would like to wish you a good summer.',
      ],
    },
    'new-job': {
      warm: [
        'Congratulations on the new job! I am sure you will be wonderful at it.',
        'I saw that you have a new position. What good news! How is it going so far?',
        'So glad to hear of the new job! You must tell me how the first weeks are.',
      ],
      brief: [
        'Congratulations on the new job!',
        'Best of luck in the new position!',
        'Congratulations on the move! I hope it goes very well.',
      ],
      formal: [
        'Congratulations on your new position; I wish you every success in it.',
        'My congratulations on your new role. I am at your disposal.',
        'I have learned of your new position and would like to congratulate you.',
      ],
    },
    child: {
      warm: [
        'Congratulations! What lovely news. I hope you are all very well.',
        'Welcome to the little one! Enjoy these first days.',
        'The news of your baby made my day. All the best to the whole family!',
      ],
      brief: ['Congratulations to the whole family!', 'What joy! Congratulations.', 'Congratulations on the baby!'],
      formal: [
        'My congratulations on the birth. I wish the whole family the very best.',
        'Warm congratulations on the new arrival in your family.',
        'I have heard the good news and would like to congratulate you.',
      ],
    },
    achievement: {
      warm: [
        'Congratulations! I heard the news and was so pleased for you.',
        'Well done! After all the work you put in, nobody gave it to you.',
        'What a pleasure to read the news. Congratulations, and do celebrate!',
      ],
      brief: ['Congratulations!', 'Well done, and well deserved!', 'Very glad for you. Congratulations!'],
      formal: [
        'Congratulations on this achievement, which honours your work.',
        'I would like to congratulate you on your success.',
        'I have learned of this recognition and sincerely congratulate you.',
      ],
    },
    thanks: {
      warm: [
        'I wanted to thank you for {received}. It did me a lot of good.',
        'Thank you so much for {received}! I did not want it to go unsaid.',
        'I never thanked you properly for {received}. I owe you one.',
      ],
      brief: ['Thank you for {received}!', 'Many thanks for {received}.', 'Just a line to thank you for {received}.'],
      formal: [
        'I would like to thank you for {received}.',
        'I sincerely appreciate {received}.',
        'Please accept my thanks for {received}.',
      ],
    },
    reply: {
      warm: [
        'Thank you for writing! Here is what I think:',
        'It was good to hear from you. About what you ask:',
        'Here is my answer, with pleasure:',
      ],
      brief: ['Thanks for your message.', 'My answer:', 'About what you wrote:'],
      formal: [
        'Thank you very much for your message. In answer to it:',
        'I appreciate your message, to which I reply below.',
        'With regard to your message:',
      ],
    },
    'late-reply': {
      warm: [
        'I am sorry for the wait: your message deserved an answer sooner. Here it is:',
        'Your message slipped through, and I am sorry. So:',
        'Better late than never; thank you for your patience. About what you said:',
      ],
      brief: [
        'Sorry for the delay. My answer:',
        'Apologies for the wait. About your message:',
        'Late, but here it is:',
      ],
      formal: [
        'I regret the delay in answering your message.',
        'Please excuse my late reply; I answer your message below.',
        'With apologies for the delay, here is my answer to your message.',
      ],
    },
    promise: {
      warm: [
        'A promise is a promise: here is what we agreed.',
        'I have not forgotten what I told you. Here it is:',
        'As agreed, I am writing with what I promised.',
      ],
      brief: ['As agreed:', 'As promised:', 'I owed you this:'],
      formal: [
        'As agreed, I am writing with what was outstanding.',
        'Here is what I offered to send you.',
        'In accordance with what we agreed, please find it below.',
      ],
    },
    hello: {
      warm: [
        'We have not talked for a while, and I wanted to know how you are. How is everything?',
        'I thought of you today. How are you?',
        'How are things with you? I would love to hear what you are up to.',
        'No other reason than to say hello: how have you been?',
      ],
      brief: ['How are things?', 'How are you? It has been a while.', 'A quick hello: how is everything?'],
      formal: [
        'It has been some time since we had occasion to talk, and I wanted to ask how you are.',
        'I hope all is well. I would be glad to be in touch again.',
        'I wanted to send my regards and ask how your projects are going.',
      ],
    },
  },
  memories: {
    subject: [
      'I have been thinking about what we talked of last time: {subject}. How did it turn out?',
      'By the way, what became of what we discussed ({subject})?',
      'I stayed curious about last time: {subject}.',
    ],
    fact: [
      'How are things with {fact}?',
      'By the way, {fact} always makes me think of you. How is it going?',
      'Any news about {fact}?',
    ],
    met: [
      'I still remember when we met at {met}.',
      'A lot has happened since we met at {met}.',
      'It seems like yesterday that we met at {met}.',
    ],
  },
  closings: {
    warm: ['All the best', 'Warmly', 'Take care and see you soon'],
    brief: ['Best', 'Regards', 'See you soon'],
    formal: ['Kind regards', 'Yours sincerely', 'With best regards'],
  },
  received: {
    help: 'your help',
    introduction: 'the introduction you made',
    advice: 'your advice',
    information: 'the information you gave me',
    attention: 'your attention',
    business: 'your trust',
    gift: 'your present',
    endorsement: 'your recommendation',
    thanks: 'your kind words',
    learned: 'what I learned from you',
    taught: 'the time you gave me',
  },
}
