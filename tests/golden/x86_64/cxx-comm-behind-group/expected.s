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
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	jmp	_Z5twiceIiET_S0_
	.cfi_endproc
.LFE1:
	.size	_Z4useri, .-_Z4useri
.Lkpatch_old_end_1:
	.weak	_ZZ5twiceIiET_S0_E5calls
	.section	.bss._ZZ5twiceIiET_S0_E5calls,"awG",@nobits,_ZZ5twiceIiET_S0_E5calls,comdat
	.align 4
	.type	_ZZ5twiceIiET_S0_E5calls, @gnu_unique_object
	.size	_ZZ5twiceIiET_S0_E5calls, 4
_ZZ5twiceIiET_S0_E5calls:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z4useri.kpatch, @function
_Z4useri.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	_ZZ4useriE4here(%rip), %ebx
	subl	%edi, %ebx
	movl	%ebx, %edi
	movl	%ebx, _ZZ4useriE4here(%rip)
	call	_Z5twiceIiET_S0_
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	_Z4useri.kpatch, .-_Z4useri.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z4useri.kpatch_old, @function
_Z4useri.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	jmp	_Z5twiceIiET_S0_
	.cfi_endproc
	.size	_Z4useri.kpatch_old, .-_Z4useri.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	_ZZ4useriE4here, @object
_ZZ4useriE4here:
	.zero	4
	.size	_ZZ4useriE4here, .-_ZZ4useriE4here
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"_Z4useri"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
