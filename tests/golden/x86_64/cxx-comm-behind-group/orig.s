	.file	"orig.cc"
	.text
	.section	.text._Z5twiceIiET_S0_,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.p2align 4
	.weak	_Z5twiceIiET_S0_
	.type	_Z5twiceIiET_S0_, @function
_Z5twiceIiET_S0_:
.LFB2:
	.cfi_startproc
	addl	$1, _ZZ5twiceIiET_S0_E5calls(%rip)
	leal	(%rdi,%rdi), %eax
	ret
	.cfi_endproc
.LFE2:
	.size	_Z5twiceIiET_S0_, .-_Z5twiceIiET_S0_
	.text
	.p2align 4
	.globl	_Z4useri
	.type	_Z4useri, @function
_Z4useri:
.LFB1:
	.cfi_startproc
	jmp	_Z5twiceIiET_S0_
	.cfi_endproc
.LFE1:
	.size	_Z4useri, .-_Z4useri
	.weak	_ZZ5twiceIiET_S0_E5calls
	.section	.bss._ZZ5twiceIiET_S0_E5calls,"awG",@nobits,_ZZ5twiceIiET_S0_E5calls,comdat
	.align 4
	.type	_ZZ5twiceIiET_S0_E5calls, @gnu_unique_object
	.size	_ZZ5twiceIiET_S0_E5calls, 4
_ZZ5twiceIiET_S0_E5calls:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
