// Licences: what is built into Kept, by whom, and on which terms. Facts, the same in every language.

export type Licence = { readonly name: string; readonly by: string; readonly terms: Terms };
export type Terms = 'MIT' | 'BSD-3-Clause' | 'Apache-2.0';

export const licences: readonly Licence[] = [
  { name: 'preact', by: '2015-present Jason Miller', terms: 'MIT' },
  { name: '@preact/signals', by: '2022-present Preact Team', terms: 'MIT' },
  { name: 'dexie', by: '2014-2017 David Fahlander', terms: 'Apache-2.0' },
  { name: 'idb-keyval', by: '2016 Jake Archibald', terms: 'Apache-2.0' },
  { name: '@noble/hashes, @noble/ciphers, @noble/curves', by: '2022 Paul Miller', terms: 'MIT' },
  { name: '@noble/post-quantum', by: '2024 Paul Miller', terms: 'MIT' },
  { name: '@scure/base', by: '2022 Paul Miller', terms: 'MIT' },
  { name: 'ical-generator', by: '2026 Sebastian Pekarek', terms: 'MIT' },
  { name: 'age-encryption', by: '2023 The age Authors', terms: 'BSD-3-Clause' },
  { name: 'chart.js', by: '2014-2024 Chart.js Contributors', terms: 'MIT' },
  { name: '@kurkle/color', by: '2018-2024 Jukka Kurkela', terms: 'MIT' },
  { name: 'minisearch', by: '2022 Luca Ongaro', terms: 'MIT' },
  { name: 'workbox', by: '2018 Google LLC', terms: 'MIT' },
];

/** The terms themselves. They have force in the language they were written in, so they are not translated. */
export const licenceTerms: Readonly<Record<Terms, readonly string[]>> = {
  MIT: [
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  ],
  'BSD-3-Clause': [
    'Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:',
    '* Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.',
    '* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.',
    '* Neither the name of the age project nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.',
    'THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.',
  ],
  'Apache-2.0': [
    'Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at apache.org/licenses/LICENSE-2.0',
    'Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.',
  ],
};
