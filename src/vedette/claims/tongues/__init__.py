"""Texts in Korean, Chinese, Russian and Japanese: names, numbers, dates and words of the word list, and no more.

What a sentence says happened is not understood. So nothing here becomes conduct or a finding: a sentence gives a
figure or a background statement whose gap ``unsupported_language`` says what was taken and what was not.
"""
